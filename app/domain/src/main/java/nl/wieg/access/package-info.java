/**
 * Who works here and what they may do: staff, roles that end on a date, the policy of each action, and the log of who saw or did what.
 *
 * <p>Every service asks {@link nl.wieg.access.Access} before it answers; what was asked is logged, refusals and searches included, in the
 * blocks of NEN 7513. A line is written before the action and on a connection of its own: it says what was begun, stays when the work rolls
 * back, and an action that cannot be logged is refused. Processes of our own are not logged, but for what they change in accounts and roles.
 * Unusual use reaches the privacy officer within a minute as an alarm.
 *
 * <p>Wieg stores no password: who somebody is comes from the sign-in provider, what they may do from here.
 */
@ApplicationModule(displayName = "Access", type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
@NullMarked
package nl.wieg.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
