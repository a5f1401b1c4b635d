/**
 * What a plan means for families and staff, and the same for two other ways to plan with the same staff hours: the hand rule and group vaccination.
 * Pure functions of an instance.
 */
@NamedInterface("comparison")
@NullMarked
package nl.wieg.sessions.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
