package nl.wieg.sessions.plan;

import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.score.HardSoftScore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** All sessions of a plan with their day parts: hard what cannot be, soft the dates that areas miss. */
@PlanningSolution
public class Calendar {

    private List<DatedSession> sessions;
    private List<Wish> wishes;
    private @Nullable HardSoftScore score;

    /** For the solver. */
    public Calendar() {
        this(List.of(), List.of());
    }

    Calendar(List<DatedSession> sessions, List<Wish> wishes) {
        this.sessions = sessions;
        this.wishes = wishes;
    }

    @PlanningEntityCollectionProperty
    public List<DatedSession> getSessions() {
        return sessions;
    }

    public void setSessions(List<DatedSession> sessions) {
        this.sessions = sessions;
    }

    @ProblemFactCollectionProperty
    public List<Wish> getWishes() {
        return wishes;
    }

    public void setWishes(List<Wish> wishes) {
        this.wishes = wishes;
    }

    @PlanningScore
    public @Nullable HardSoftScore getScore() {
        return score;
    }

    public void setScore(@Nullable HardSoftScore score) {
        this.score = score;
    }

    boolean isPossible() {
        return score != null && score.isFeasible();
    }

    /** Areas that want sessions near them on so many dates. */
    public record Wish(Neighbourhood near, int dates) {}
}
