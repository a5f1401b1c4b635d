/**
 * Proposals for a round: which sessions to hold, worked out, watched, changed by hand, compared.
 *
 * <p>The way of the data, one direction only: a planner asks -> the instance is made from the round, the register and the resources, and kept
 * -> a process of ours searches and writes each improvement -> the plan -> what the planner wants otherwise becomes a wish or a changed plan,
 * worked out anew at once, exactly -> the rest is searched again around it, or the proposal is chosen.
 *
 * <p>A proposal never hears of later changes to the resources or the register: it is compared with what they say now before it is published.
 */
@NamedInterface("proposals")
@NullMarked
package nl.wieg.sessions.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
