package nl.wieg.immunisation.schedule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Which doses fill which rows of a plan: each in order of date takes the first row that it can fill then. */
final class Filling {

    private final Plan plan;
    /** By the row itself: its hash is that of all that is written in it. */
    private final IdentityHashMap<ScheduledDose, LocalDate> given = new IdentityHashMap<>();

    private final List<GivenDose> unused = new ArrayList<>();

    private Filling(Plan plan) {
        this.plan = plan;
    }

    static Filling of(Plan plan, List<GivenDose> doses) {
        var filling = new Filling(plan);
        doses.stream().sorted(Comparator.comparing(GivenDose::date)).forEach(filling::take); // a stable sort
        return filling;
    }

    /** When the row was filled; empty when it was not. */
    Optional<LocalDate> filledOn(ScheduledDose row) {
        return Optional.ofNullable(given.get(row));
    }

    boolean isFilled(ScheduledDose row) {
        return given.containsKey(row);
    }

    /** Doses that filled nothing though a row that they can fill, not lapsed on their date, stayed empty. */
    List<InvalidDose> invalid() {
        return unused.stream()
                .flatMap(dose -> wanting(dose)
                        .map(row -> new InvalidDose(dose.kind(), dose.date(), new Refusal(plan, this).of(dose, row)))
                        .stream())
                .toList();
    }

    private void take(GivenDose dose) {
        plan.fillableBy(dose.kind()).stream()
                .filter(row -> canFill(row, dose.date()))
                .findFirst()
                .ifPresentOrElse(row -> given.put(row, dose.date()), () -> unused.add(dose));
    }

    private boolean canFill(ScheduledDose row, LocalDate day) {
        return !isFilled(row)
                && !row.hasLapsed(plan.birth(), day)
                && !day.isBefore(row.minimumAge().after(plan.birth()))
                && keepsInterval(row, day);
    }

    private boolean keepsInterval(ScheduledDose row, LocalDate day) {
        return plan.before(row)
                .map(before -> filledOn(before)
                        .filter(date -> !day.isBefore(predecessorOf(row).allowsFrom(date)))
                        .isPresent())
                .orElse(true);
    }

    private Optional<ScheduledDose> wanting(GivenDose dose) {
        return plan.fillableBy(dose.kind()).stream()
                .filter(row -> !isFilled(row) && !row.hasLapsed(plan.birth(), dose.date()))
                .findFirst();
    }

    private static Predecessor predecessorOf(ScheduledDose row) {
        return Optional.ofNullable(row.predecessor()).orElseThrow();
    }
}
