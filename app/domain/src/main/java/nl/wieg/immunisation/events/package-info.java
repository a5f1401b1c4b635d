/** What happened in the register, for other features. */
@NamedInterface("events")
@NullMarked
package nl.wieg.immunisation.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
