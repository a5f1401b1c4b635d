/** What intake tells the other features. */
@NamedInterface("events")
@NullMarked
package nl.wieg.intake.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
