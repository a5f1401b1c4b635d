package nl.wieg.sessions.plan;

import ai.timefold.solver.core.api.domain.common.PlanningId;
import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.entity.PlanningPin;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A session that looks for its day part, among those on which it could be held. */
@PlanningEntity
public class DatedSession {

    private final int number;
    private final boolean pinned;

    private final List<Chance> range;

    private @Nullable Chance at;

    /** For the solver. */
    @SuppressWarnings("NullAway.Init")
    public DatedSession() {
        this(0, List.of(), null);
    }

    private DatedSession(int number, List<Chance> range, @Nullable Chance at) {
        this.number = number;
        this.pinned = at != null;
        this.range = range;
        this.at = at;
    }

    static DatedSession free(int number, List<Chance> range) {
        return new DatedSession(number, range, null);
    }

    static DatedSession pinned(int number, Chance at) {
        return new DatedSession(number, List.of(at), at);
    }

    @PlanningId
    public int getNumber() {
        return number;
    }

    @PlanningPin
    public boolean isPinned() {
        return pinned;
    }

    @ValueRangeProvider
    public List<Chance> getRange() {
        return range;
    }

    @PlanningVariable
    public @Nullable Chance getAt() {
        return at;
    }

    public void setAt(@Nullable Chance at) {
        this.at = at;
    }

    int location() {
        return chosen().location();
    }

    int team() {
        return chosen().team();
    }

    DayPart part() {
        return chosen().part();
    }

    Chance chosen() {
        return Objects.requireNonNull(at);
    }
}
