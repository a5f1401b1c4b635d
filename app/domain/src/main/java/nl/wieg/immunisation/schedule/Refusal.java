package nl.wieg.immunisation.schedule;

import java.util.Optional;

/** Why a dose does not count for a row that wanted it, in one Dutch sentence. */
final class Refusal {

    private final Plan plan;
    private final Filling filling;

    Refusal(Plan plan, Filling filling) {
        this.plan = plan;
        this.filling = filling;
    }

    String of(GivenDose dose, ScheduledDose row) {
        var youngest = row.minimumAge().after(plan.birth());
        if (dose.date().isBefore(youngest)) {
            return "Te vroeg gegeven: " + row.name() + " telt pas vanaf " + Days.of(youngest) + " ("
                    + row.minimumAge().inWords() + ").";
        }
        return plan.before(row)
                .map(before -> afterPrevious(row, before))
                .orElseGet(() -> "Deze prik telt niet als " + row.name() + " op " + Days.of(dose.date()) + ".");
    }

    private String afterPrevious(ScheduledDose row, ScheduledDose before) {
        var predecessor = Optional.ofNullable(row.predecessor()).orElseThrow();
        return filling.filledOn(before)
                .map(date -> "Te snel gegeven: " + row.name() + " telt pas vanaf "
                        + Days.of(predecessor.allowsFrom(date)) + ", " + predecessor.minimumDays() + " dagen na "
                        + before.name() + " van " + Days.of(date) + ".")
                .orElseGet(() -> "Dit telt niet als " + row.name() + ", want " + before.name() + " is niet gegeven.");
    }
}
