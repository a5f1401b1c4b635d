package nl.wieg.web.desk.proposals;

import java.util.List;
import nl.wieg.web.page.Option;

/**
 * A proposal beside other ways to hold its round.
 *
 * @param sentences how much better or worse it is, one for each of the others
 * @param columns the names of what is compared, the proposal first
 * @param hasRules whether the hand rule and group vaccination are among them
 * @param others which proposals can be put beside it
 */
public record ComparisonView(
        ProposalHead head,
        List<String> sentences,
        List<String> columns,
        List<Row> rows,
        List<Home> homes,
        boolean hasRules,
        List<Option> others) {

    public ComparisonView {
        sentences = List.copyOf(sentences);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        homes = List.copyOf(homes);
        others = List.copyOf(others);
    }

    /**
     * A figure, with a value a column.
     *
     * @param key of its name
     */
    public record Row(String key, List<String> values) {}

    /**
     * What the proposal means for a municipality.
     *
     * @param regrets mean km, a column each
     */
    public record Home(
            String name,
            String near,
            String meanKm,
            String worstKm,
            String expected,
            String places,
            List<String> regrets) {}
}
