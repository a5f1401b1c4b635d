package nl.wieg.web.desk.proposals;

import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import nl.wieg.shared.Region;
import nl.wieg.web.page.DutchNumbers;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** Says what a planner should know before sessions stand. */
@Component
class PublishWarnings {

    private final BreachWords breaches;
    private final Words words;
    private final Clock clock;

    PublishWarnings(BreachWords breaches, Words words, Clock clock) {
        this.breaches = breaches;
        this.words = words;
        this.clock = clock;
    }

    /** What is broken, and sessions of days that are over; a sentence each. */
    List<String> of(ShownPlan plan) {
        return Stream.concat(breaches.of(plan).stream(), past(plan)).toList();
    }

    private Stream<String> past(ShownPlan plan) {
        var today = Region.today(clock);
        var past = plan.rows().stream()
                .filter(row -> row.part().date().isBefore(today))
                .count();
        return past == 0 ? Stream.empty() : Stream.of(words.of("publish.past", DutchNumbers.whole(past)));
    }
}
