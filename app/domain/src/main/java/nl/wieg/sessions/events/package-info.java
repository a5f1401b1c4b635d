/** What happened to sessions, for other features. */
@NamedInterface("events")
@NullMarked
package nl.wieg.sessions.events;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
