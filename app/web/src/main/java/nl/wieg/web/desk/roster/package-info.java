/**
 * The pages that say who of the staff is where: a week at a time, or one of them at a time. On them a planner enters and decides on swaps, and hands
 * somebody their own roster. Who can swap with whom is worked out by the roster, never here.
 */
@NullMarked
package nl.wieg.web.desk.roster;

import org.jspecify.annotations.NullMarked;
