package nl.wieg.sessions.plan;

import static ai.timefold.solver.core.api.score.stream.ConstraintCollectors.countDistinct;
import static ai.timefold.solver.core.api.score.stream.Joiners.equal;
import static ai.timefold.solver.core.api.score.stream.Joiners.filtering;

import ai.timefold.solver.core.api.score.HardSoftScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import nl.wieg.sessions.plan.Calendar.Wish;

/** What a calendar must keep to. */
public class CalendarRules implements ConstraintProvider {

    @Override
    public Constraint[] defineConstraints(ConstraintFactory factory) {
        return new Constraint[] {
            teamIsInOnePlaceAtATime(factory), locationHasOneSessionAtATime(factory), areaHasItsChoiceOfDates(factory)
        };
    }

    /** A team has one session in a day part. */
    Constraint teamIsInOnePlaceAtATime(ConstraintFactory factory) {
        return factory.forEachUniquePair(DatedSession.class, equal(DatedSession::team), equal(DatedSession::part))
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint("team is in one place at a time");
    }

    /** A location has one session in a day part. */
    Constraint locationHasOneSessionAtATime(ConstraintFactory factory) {
        return factory.forEachUniquePair(DatedSession.class, equal(DatedSession::location), equal(DatedSession::part))
                .penalize(HardSoftScore.ONE_HARD)
                .asConstraint("location has one session at a time");
    }

    /** An area has sessions in reach on as many different dates as it wants. */
    Constraint areaHasItsChoiceOfDates(ConstraintFactory factory) {
        return factory.forEach(Wish.class)
                .join(
                        DatedSession.class,
                        filtering((wish, session) -> wish.near().locations().contains(session.location())))
                .groupBy((wish, session) -> wish, countDistinct((wish, session) -> session.part()
                        .date()))
                .filter((wish, dates) -> dates < wish.dates())
                .penalize(
                        HardSoftScore.ONE_SOFT,
                        (wish, dates) ->
                                (wish.dates() - dates) * wish.near().areas().size())
                .asConstraint("area has its choice of dates");
    }
}
