package nl.wieg.web.desk.proposals;

import java.util.Arrays;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Makes the table of the sessions of a plan. */
@Component
class SessionRows {

    private final PartWords parts;
    private final Words words;

    SessionRows(PartWords parts, Words words) {
        this.parts = parts;
        this.words = words;
    }

    TableView of(ShownPlan shown) {
        var order = shown.shown().order();
        return new TableView(
                order.word(),
                Arrays.stream(PlanOrder.values())
                        .map(one -> new TableView.Order(
                                one.word(), shown.at(shown.shown().by(one)) + "#tabel", one == order))
                        .toList(),
                shown.rows().stream()
                        .sorted(order.comparator())
                        .map(row -> row(shown, row))
                        .toList());
    }

    private TableView.Row row(ShownPlan shown, PlanRow row) {
        var when = parts.of(row.part());
        return new TableView.Row(
                SessionKey.of(row.at()),
                shown.selecting(row.at()) + "#sessie",
                words.of("proposal.session", when, row.location()),
                when,
                row.location(),
                row.team(),
                DutchNumbers.whole(row.capacity()),
                PlanNumbers.children(row.expected()),
                row.kept(),
                shown.shown().isSelected(row.at()));
    }
}
