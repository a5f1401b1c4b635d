package nl.wieg.immunisation.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

/** Why a dose stands as it does, in one Dutch sentence at B1 that names the rule and the date it rests on. */
final class Sentence {

    private final Question question;
    private final Plan plan;
    private final Filling filling;

    Sentence(Question question, Plan plan, Filling filling) {
        this.question = question;
        this.plan = plan;
        this.filling = filling;
    }

    String of(ScheduledDose row, DueStatus status, LocalDate earliest, LocalDate recommended) {
        return switch (status) {
            case CONTRAINDICATED -> "Op " + Days.of(question.asOf()) + " mag deze prik niet om een medische reden.";
            case LAPSED -> "Deze prik kan niet meer sinds " + lapse(row) + ".";
            case OBJECTED -> "Op " + Days.of(question.asOf()) + " is er bezwaar tegen deze prik.";
            case DEFERRED -> "Deze prik is uitgesteld tot " + Days.of(deferredUntil(row)) + ".";
            case UNCONFIRMED ->
                "Deze prik kan vanaf " + Days.of(recommended) + ", maar wanneer precies is nog niet zeker.";
            case WAITING -> waiting(row, earliest);
            case OVERDUE -> "Deze prik had er moeten zijn op " + lastGoodDay(row) + ".";
            case DUE -> "Deze prik is aan de beurt sinds " + Days.of(recommended) + ".";
            case UPCOMING ->
                "Deze prik mag al sinds " + Days.of(earliest) + "; het beste is " + Days.of(recommended) + ".";
        };
    }

    private String waiting(ScheduledDose row, LocalDate earliest) {
        return plan.before(row)
                .map(before -> afterPrevious(row, before, earliest))
                .orElseGet(() -> tooYoung(row, earliest));
    }

    private String afterPrevious(ScheduledDose row, ScheduledDose before, LocalDate earliest) {
        return filling.filledOn(before)
                .map(date -> rests(row, date).equals(earliest)
                        ? days(row) + " dagen na " + before.name() + " van " + Days.of(date) + "."
                        : tooYoung(row, earliest))
                .orElseGet(
                        () -> "Eerst is " + before.name() + " nodig; daarna kan dit vanaf " + Days.of(earliest) + ".");
    }

    private static String tooYoung(ScheduledDose row, LocalDate earliest) {
        return "Deze prik kan vanaf " + Days.of(earliest) + ": de leeftijd van "
                + row.minimumAge().inWords() + ".";
    }

    private LocalDate deferredUntil(ScheduledDose row) {
        return question.deferrals().stream()
                .filter(deferral -> deferral.holds(row.name().kind(), question.asOf()))
                .map(Deferral::until)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private String lapse(ScheduledDose row) {
        return Days.of(row.lapsesOn(plan.birth()).orElseThrow());
    }

    private String lastGoodDay(ScheduledDose row) {
        return Days.of(row.lateness().lastGoodDay(plan.birth()).orElseThrow());
    }

    private static LocalDate rests(ScheduledDose row, LocalDate previous) {
        return predecessor(row).allowsFrom(previous);
    }

    private static int days(ScheduledDose row) {
        return predecessor(row).minimumDays();
    }

    private static Predecessor predecessor(ScheduledDose row) {
        return Optional.ofNullable(row.predecessor()).orElseThrow();
    }
}
