package nl.wieg.immunisation.doses;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.immunisation.events.DosesTakenOver;
import nl.wieg.people.Retention;
import nl.wieg.shared.TimeOrderedIds;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Doses of before our register began, taken over together with people: they protect, and are in no figure. */
@Service
public class DosesBefore {

    private static final String SENDER = "overgenomen";

    private final DoseTable table;
    private final Lots lots;
    private final Retention retention;
    private final ApplicationEventPublisher events;
    private final Access access;
    private final Clock clock;

    DosesBefore(
            DoseTable table,
            Lots lots,
            Retention retention,
            ApplicationEventPublisher events,
            Access access,
            Clock clock) {
        this.table = table;
        this.lots = lots;
        this.retention = retention;
        this.events = events;
        this.access = access;
        this.clock = clock;
    }

    /** Takes these over, all or none. */
    @Transactional
    public void takeOver(List<DoseBefore> doses) {
        access.require(DosePolicy.TAKE_OVER, AccessObject.of("prikken", doses.size() + " van eerder"));
        var known = lots.all(doses.stream().map(DoseBefore::lot).distinct().toList());
        table.add(doses.stream().map(dose -> version(dose, known)).toList());
        var last = doses.stream()
                .collect(Collectors.toMap(
                        DoseBefore::person, DoseBefore::givenOn, BinaryOperator.maxBy(Comparator.naturalOrder())));
        retention.medicalContentChanged(last);
        events.publishEvent(new DosesTakenOver(TimeOrderedIds.next(), last.keySet()));
    }

    private DoseVersion version(DoseBefore dose, Map<String, Lot> known) {
        var lot = known.get(Lot.number(dose.lot()));
        return new DoseVersion(
                new Dose(
                        new DoseId(TimeOrderedIds.next()),
                        1,
                        dose.person(),
                        Outcome.GIVEN,
                        lot == null ? dose.kind() : lot.product().kind(),
                        dose.givenOn(),
                        null,
                        product(lot),
                        Lot.number(dose.lot()),
                        null,
                        null,
                        null,
                        dose.municipality(),
                        dose.programme(),
                        dose.setting(),
                        clock.instant(),
                        SENDER,
                        DoseDetail.NONE),
                null,
                null);
    }

    private static @Nullable String product(@Nullable Lot lot) {
        return lot == null ? null : lot.product().code();
    }
}
