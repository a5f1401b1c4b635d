package nl.wieg.sessions.rounds;

import java.util.stream.DoubleStream;
import nl.wieg.sessions.plan.PlanRules;
import nl.wieg.sessions.plan.PlanRules.Weights;
import nl.wieg.shared.WrongInput;

/**
 * What sessions of a round must keep to.
 *
 * @param lanes a location needs room for so many
 */
public record RoundRules(MinutesPerChild minutes, int lanes, PlanRules plan) {

    /** What a planner begins with: the example of the format of an instance, with its weight of school time. */
    public static final RoundRules USUAL =
            new RoundRules(MinutesPerChild.USUAL, 1, new PlanRules(15, 2, 40, 8, 0.2, new Weights(1_000, 1, 2, 20, 5)));

    private static final int LONGEST_MINUTES = 60;
    private static final int MOST_LANES = 20;
    private static final int MOST_KM = 200;
    private static final int MOST_CHOICES = 30;
    private static final int MOST_CHILDREN = 600;
    private static final int HEAVIEST = 100_000;

    /** @throws WrongInput for what cannot be, one thing at a time */
    void check() {
        require(minutes.one() >= 1 && minutes.one() <= LONGEST_MINUTES, "minutesOne", "Kies 1 tot 60 minuten.");
        require(
                minutes.two() >= minutes.one() && minutes.two() <= LONGEST_MINUTES,
                "minutesTwo",
                "Twee prikken duren ten minste zo lang als een, en ten hoogste 60 minuten.");
        require(lanes >= 1 && lanes <= MOST_LANES, "lanes", "Kies 1 tot 20 priklijnen.");
        require(plan.maxKm() > 0 && plan.maxKm() <= MOST_KM, "maxKm", "Kies meer dan 0 en ten hoogste 200 kilometer.");
        require(plan.minChoices() >= 0 && plan.minChoices() <= MOST_CHOICES, "minChoices", "Kies 0 tot 30 dagen.");
        require(
                plan.maxChildrenPerSession() >= 1 && plan.maxChildrenPerSession() <= MOST_CHILDREN,
                "maxChildren",
                "Kies 1 tot 600 kinderen.");
        require(
                plan.minChildrenPerSession() >= 0 && plan.minChildrenPerSession() <= plan.maxChildrenPerSession(),
                "minChildren",
                "Kies 0 tot het meeste aantal kinderen in een sessie.");
        require(plan.holidayShareMin() >= 0 && plan.holidayShareMin() <= 1, "holidayShare", "Kies 0 tot 100 procent.");
        var weights = plan.weights();
        require(
                DoubleStream.of(
                                weights.uncovered(),
                                weights.regretKm2(),
                                weights.teamKm(),
                                weights.session(),
                                weights.schoolTime())
                        .allMatch(weight -> weight >= 0 && weight <= HEAVIEST),
                "weights",
                "Een gewicht is een getal van 0 tot 100.000.");
    }

    private static void require(boolean holds, String about, String otherwise) {
        if (!holds) {
            throw new WrongInput(about, otherwise);
        }
    }
}
