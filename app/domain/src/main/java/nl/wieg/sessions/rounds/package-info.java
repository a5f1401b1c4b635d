/**
 * Rounds: what is offered to whom in which weeks, and how many children are expected from each postcode area. A round is made from what the
 * schedule and the register say and what a planner decides; what comes out is an instance of {@link nl.wieg.sessions.plan}. It plans nothing itself
 * and knows no proposals.
 *
 * <p>The way of a number: who is not protected yet, by where they live (the register) -> times the turnout of their birth year and municipality (an
 * earlier year, or what the planner says) -> expected children of an area. A child that misses two kinds is one child that comes when it comes for
 * either of them. Areas without coordinates count at the middle of their municipality, and the planner reads how many that are.
 *
 * <p>The table of states stands in {@link nl.wieg.sessions}.
 */
@NamedInterface("rounds")
@NullMarked
package nl.wieg.sessions.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
