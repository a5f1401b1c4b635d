/**
 * Which vaccines a published session needs.
 *
 * <p>The way of the data: who is expected from which area (the plan) and what children of each municipality miss (the register, when the round is
 * published) -> doses of each kind for each session, written down once -> what the planner orders and the team brings. Bookings do not change it:
 * what was really booked stands in the slots.
 */
@NamedInterface("vaccines")
@NullMarked
package nl.wieg.sessions.vaccines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
