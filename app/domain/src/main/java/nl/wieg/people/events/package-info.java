/** What people tells the other features. */
@NamedInterface("events")
@NullMarked
package nl.wieg.people.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
