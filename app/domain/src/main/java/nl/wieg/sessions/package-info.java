/**
 * Small-scale vaccination sessions near families: which team is when at which location. A proposal is worked out by
 * {@link nl.wieg.sessions.plan}, a pure function; who comes where is expected there, never decreed: parents book afterwards themselves.
 */
@ApplicationModule(
        displayName = "Sessions",
        allowedDependencies = {"shared"})
@NullMarked
package nl.wieg.sessions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
