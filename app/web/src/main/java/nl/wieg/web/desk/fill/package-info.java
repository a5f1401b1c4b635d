/**
 * The pages of how full the sessions to come are: week by week, the emptiest first, with who is expected on the day and on what that is based; and one
 * session, where a planner says how many places it offers above what it holds and reads for each choice how often somebody then waits too long.
 */
@NullMarked
package nl.wieg.web.desk.fill;

import org.jspecify.annotations.NullMarked;
