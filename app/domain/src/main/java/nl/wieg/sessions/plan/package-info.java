/**
 * Proposes sessions: the least cost for families and teams that the rules allow, with a proven bound of how much better any plan could be.
 * A pure function of the instance, the seed and how long it may search. No database, no clock but that of its own deadline.
 *
 * <p>The way of the data, one direction only: the instance -> {@link nl.wieg.sessions.plan.Ground} (distances, who reaches what, what could be
 * held) -> {@code CountModel} (an integer program: how many sessions each team holds at each location in each sort of day part, and how many
 * children of each area go there; its bound is the bound of the plan) -> {@code Calendar} (a day part for each of them) -> {@code Filling}
 * (the children of a location over its sessions) -> {@link nl.wieg.sessions.plan.SessionPlan}.
 *
 * <p>Sessions of one location in one sort of day part (letter, school time, holiday) cost the same, so they are counted, not dated, until the
 * counts are known. Where rules cannot hold together, or a calendar cannot be found for the counts, the same program is solved with every day
 * part a sort of its own.
 */
@NamedInterface("plan")
@NullMarked
package nl.wieg.sessions.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
