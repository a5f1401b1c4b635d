package nl.wieg.immunisation.schedule;

import java.time.LocalDate;
import java.util.Optional;

/** Answers what is due for one person, and why. */
public final class Due {

    private final Question question;
    private final Plan plan;
    private final Filling filling;

    private Due(Question question, Plan plan) {
        this.question = question;
        this.plan = plan;
        this.filling = Filling.of(plan, question.doses());
    }

    /** The answer by this schedule; the question must be possible: no dose before birth or after the day of asking. */
    public static Answer answer(Schedule schedule, Question question) {
        return new Due(question, schedule.planFor(question.birthDate(), question.scheme())).answer();
    }

    private Answer answer() {
        var items = plan.rows().stream()
                .filter(row -> !filling.isFilled(row))
                .map(this::item)
                .toList();
        var filled = plan.rows().stream()
                .flatMap(row -> filling.filledOn(row).map(day -> new FilledDose(row.name(), day)).stream())
                .toList();
        return new Answer(filling.invalid(), items, filled);
    }

    private DueItem item(ScheduledDose row) {
        var earliest = earliest(row);
        var previous = previousDate(row).orElse(null);
        var wanted = row.recommendation().on(plan.birth(), previous);
        var recommended = wanted.isBefore(earliest) ? earliest : wanted;
        var status = status(row, earliest, recommended);
        var lapses = row.lapsesOn(plan.birth()).orElse(null);
        var sentence = new Sentence(question, plan, filling).of(row, status, earliest, recommended);
        return new DueItem(row.name(), status, earliest, recommended, lapses, sentence, row.certainty());
    }

    private LocalDate earliest(ScheduledDose row) {
        var youngest = row.minimumAge().after(plan.birth());
        return previousDate(row)
                .flatMap(
                        date -> Optional.ofNullable(row.predecessor()).map(predecessor -> predecessor.allowsFrom(date)))
                .filter(youngest::isBefore)
                .orElse(youngest);
    }

    /** When the previous dose was given; one that was not is thought given as soon as it can be, from the day of asking on. */
    private Optional<LocalDate> previousDate(ScheduledDose row) {
        return plan.before(row).map(before -> filling.filledOn(before).orElseGet(() -> thoughtGiven(before)));
    }

    private LocalDate thoughtGiven(ScheduledDose row) {
        var earliest = earliest(row);
        return earliest.isAfter(question.asOf()) ? earliest : question.asOf();
    }

    private DueStatus status(ScheduledDose row, LocalDate earliest, LocalDate recommended) {
        var kind = row.name().kind();
        var asOf = question.asOf();
        if (question.contraindicates(kind)) {
            return DueStatus.CONTRAINDICATED;
        }
        if (row.hasLapsed(plan.birth(), asOf)) {
            return DueStatus.LAPSED;
        }
        if (question.objectsTo(kind)) {
            return DueStatus.OBJECTED;
        }
        if (question.defers(kind)) {
            return DueStatus.DEFERRED;
        }
        if (row.isUnconfirmed()) {
            return DueStatus.UNCONFIRMED;
        }
        if (asOf.isBefore(earliest) || isPreviousMissing(row)) {
            return DueStatus.WAITING;
        }
        if (isLate(row)) {
            return DueStatus.OVERDUE;
        }
        return recommended.isAfter(asOf) ? DueStatus.UPCOMING : DueStatus.DUE;
    }

    private boolean isPreviousMissing(ScheduledDose row) {
        return plan.before(row).filter(before -> !filling.isFilled(before)).isPresent();
    }

    private boolean isLate(ScheduledDose row) {
        return row.lateness()
                .lastGoodDay(plan.birth())
                .filter(question.asOf()::isAfter)
                .isPresent();
    }
}
