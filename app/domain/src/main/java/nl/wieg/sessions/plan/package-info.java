/**
 * Proposes sessions: the least cost for families and teams that the rules allow, with a proven bound of how much better any plan could be.
 * A pure function of the instance, the seed and how long it may search. No database, no clock but that of its own deadline.
 *
 * <p>The way of the data, one direction only: the instance -> {@code Ground} (distances, who reaches what, which sessions could be held) ->
 * {@code PlanModel} (an integer program, one rule a method) -> {@code Relaxation} (the same with parts of sessions: a first bound, and which
 * sessions are worth a look) -> two searches at once, {@code WholeSearch} for the bound and {@code NearbySearch} for the plan, which meet in
 * {@code Progress} -> {@code Filling} (the children of a location over its sessions) -> {@link nl.wieg.sessions.plan.SessionPlan}.
 *
 * <p>Where rules cannot hold together, {@code Leeway} finds the least that each must give way, in their order, and the same way is gone with it.
 */
@NamedInterface("plan")
@NullMarked
package nl.wieg.sessions.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
