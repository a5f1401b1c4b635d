/**
 * Who of the staff is at which published session, by name.
 *
 * <p>The way of the data, one direction only: a round is published -> in the same transaction each session gets as many of its team as it holds lanes
 * -> a repair or a swap puts somebody else in a place, if the rules of working time allow it -> a calendar (iCalendar, RFC 5545) tells somebody their
 * duties, and what changed in them since it last did. It decides no session: one for which nobody is left says so, and waits for a planner.
 *
 * <p>A repair asks somebody who did not offer, so it keeps to their own pattern and contract; who swaps offers, so only the law, leave and the lanes
 * hold them back. Staff have no account here: a planner enters for them what they agreed on.
 *
 * <table><caption>States of a swap</caption>
 * <tr><td>asked</td><td>waits for a planner; nothing has changed yet: can be approved, refused or withdrawn</td></tr>
 * <tr><td>approved</td><td>each is in the place of the other; never changes any more, who wants back asks for another swap</td></tr>
 * <tr><td>refused</td><td>the planner did not allow it; never changes any more</td></tr>
 * <tr><td>withdrawn</td><td>they no longer wanted it; never changes any more</td></tr>
 * </table>
 */
@NamedInterface("roster")
@NullMarked
package nl.wieg.sessions.roster;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
