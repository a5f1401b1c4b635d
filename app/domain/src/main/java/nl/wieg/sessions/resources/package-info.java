/**
 * Where, when and by whom sessions can be held: locations with their opening hours, employees with what they may do and when they work, teams,
 * holidays. A planner keeps them; nothing here knows a round. What is asked of it is always about days: the same employee is there today and on
 * leave tomorrow.
 *
 * <p>The way of the data, one direction only: pages and files -> locations, employees, teams and days off, each checked as a whole before it is
 * kept -> which parts of which days a location is open and a team is whole -> {@code rounds.demand} makes of it what a round can be held with.
 * A location, employee or team is in use or not; nothing is removed, since published sessions name it.
 */
@NamedInterface("resources")
@NullMarked
package nl.wieg.sessions.resources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
