package nl.wieg.keyfigures;

import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.wieg.access.Actor;
import nl.wieg.intake.Snapshots;
import nl.wieg.intake.events.DeliveryStored;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** A stored delivery that figures can count asks for a count of every year it is about; hearing it twice asks no more than once. */
@Component
class CountRequests {

    private final YearCounts counts;
    private final Snapshots snapshots;

    CountRequests(YearCounts counts, Snapshots snapshots) {
        this.counts = counts;
        this.snapshots = snapshots;
    }

    @ApplicationModuleListener
    void on(DeliveryStored stored) {
        if (!snapshots.counts(stored.source())) {
            return;
        }
        Actor.system("nieuwe levering").run(() -> about(stored.years(), counts.counted())
                .forEach(year -> counts.request(year, "nieuwe levering van " + stored.source())));
    }

    /**
     * The years of its records, and of the counted years those between them too: what a figure was not delivered for may be zero now. Without
     * records a delivery is about every year.
     */
    static SortedSet<Integer> about(Collection<Integer> years, Collection<Integer> counted) {
        var about = new TreeSet<>(years);
        counted.stream()
                .filter(year -> years.isEmpty() || (about.first() < year && year < about.last()))
                .toList()
                .forEach(about::add);
        return about;
    }
}
