/**
 * The format in which a round is posed to the planner, kept by proposals and read by {@code ops/wieg plan}: written and read here alone, so that
 * what somebody saw can be worked out again years later.
 */
@NamedInterface("instances")
@NullMarked
package nl.wieg.sessions.instances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
