/** What the register tells the other features. */
@NamedInterface("events")
@NullMarked
package nl.wieg.immunisation.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
