/** What access tells the other features. */
@NamedInterface("events")
@NullMarked
package nl.wieg.access.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
