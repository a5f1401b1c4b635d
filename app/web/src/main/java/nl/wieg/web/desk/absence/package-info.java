/**
 * The pages on which a planner says who or what is not there, sees what that asks for, and has it done in one act.
 * What can be done about a session is worked out by the sessions, never here.
 */
@NullMarked
package nl.wieg.web.desk.absence;

import org.jspecify.annotations.NullMarked;
