/**
 * The page on which a planner keeps when doctors talk with parents who have doubts, and puts those hours in the agenda. It offers no talk to a parent
 * itself: that is done in the portal.
 */
@NullMarked
package nl.wieg.web.desk.consults;

import org.jspecify.annotations.NullMarked;
