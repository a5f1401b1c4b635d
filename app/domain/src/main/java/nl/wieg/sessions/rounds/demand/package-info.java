/**
 * How many children are expected at a round, from where, and the instance of {@link nl.wieg.sessions.plan} that follows. Reads and works out;
 * keeps nothing. What a planner says of a turnout is kept with the round.
 */
@NamedInterface("demand")
@NullMarked
package nl.wieg.sessions.rounds.demand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
