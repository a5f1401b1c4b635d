/**
 * Who works here and what they may do: staff, roles that end on a date, the policy of each action, and the log of who saw or did what.
 *
 * <p>Every service asks {@link nl.wieg.access.Access} before it answers; what was asked is logged, refusals included. Wieg stores no
 * password: who somebody is comes from the sign-in provider, what they may do from here.
 */
@ApplicationModule(displayName = "Access", type = ApplicationModule.Type.OPEN, allowedDependencies = "shared")
@NullMarked
package nl.wieg.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
