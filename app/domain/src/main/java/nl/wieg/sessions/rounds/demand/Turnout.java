package nl.wieg.sessions.rounds.demand;

import nl.wieg.sessions.rounds.TurnoutSetting;
import org.jspecify.annotations.Nullable;

/**
 * What share of the children of one birth year and municipality is expected to come, and how that is known.
 *
 * @param share 0 to 1: what a planner said, else what was worked out
 * @param workedOut what the register or the default says, 0 to 1
 * @param open of the region in earlier years: who still needed it; 0 when there is too little history
 * @param came of those, who got it
 * @param source of the default, in words; empty when it is worked out from earlier years
 * @param setting what a planner said; null when nobody did
 */
public record Turnout(
        double share,
        double workedOut,
        int open,
        int came,
        String source,
        @Nullable TurnoutSetting setting) {

    public boolean isSet() {
        return setting != null;
    }

    Turnout as(TurnoutSetting said) {
        return new Turnout(said.share(), workedOut, open, came, source, said);
    }
}
