/**
 * What a planner must see to before it goes wrong: a certificate that ends, a team that is never whole. Worked out anew whenever somebody asks, from
 * the resources and the roster as they stand; nothing of it is kept.
 */
@NamedInterface("concerns")
@NullMarked
package nl.wieg.sessions.concerns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
