/**
 * Who of the staff is at which published session, by name.
 *
 * <p>The way of the data, one direction only: a round is published -> in the same transaction each session gets as many of its team as it holds lanes
 * -> a repair or a swap puts somebody else in a place, if the rules of working time allow it. It decides no session: one for which nobody is left says
 * so, and waits for a planner.
 */
@NamedInterface("roster")
@NullMarked
package nl.wieg.sessions.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
