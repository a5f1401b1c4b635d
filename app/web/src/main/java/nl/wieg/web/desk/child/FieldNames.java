package nl.wieg.web.desk.child;

import java.util.Map;
import nl.wieg.shared.Refusal;
import nl.wieg.web.page.FormProblem;

/** Which field of the forms about a child a refusal is about. */
final class FieldNames {

    private static final Map<String, String> USUAL = Map.ofEntries(
            Map.entry("by", "wie"),
            Map.entry("day", "dag"),
            Map.entry("until", "tot"),
            Map.entry("textVersion", "uitleg"),
            Map.entry("words", "toelichting"),
            Map.entry("kind", "soort"),
            Map.entry("lot", "partij"),
            Map.entry("reason", "reden"),
            Map.entry("proof", "bewijs"),
            Map.entry("place", "plaats"),
            Map.entry("setting", "wijze"),
            Map.entry("outcome", "uitkomst"),
            Map.entry("scheme", "schema"),
            Map.entry("seen", "gezien"));

    /** The three forms on the page of a dose each have a reason or a day of their own. */
    private static final Map<String, Map<String, String>> OF_A_CHANGE = Map.of(
            "dag", Map.of("reason", "reden-dag"),
            "fout", Map.of("reason", "reden-fout"),
            "bijwerking", Map.of("day", "dag-bijwerking"));

    private FieldNames() {}

    /**
     * The problem, at its field; at none when the refusal is about the whole.
     *
     * @param form which form was sent
     */
    static FormProblem problem(String form, Refusal refused) {
        var about = refused.about();
        var own = OF_A_CHANGE.getOrDefault(form, Map.of());
        var field = own.getOrDefault(about, USUAL.getOrDefault(about, about));
        return new FormProblem(field, String.valueOf(refused.getMessage()));
    }
}
