/**
 * Who is not protected yet, for who plans: counts of the stored statuses by where children live, each child once, and what earlier years brought.
 * Says no names, and judges nobody: a status is worked out in {@link nl.wieg.immunisation}.
 */
@NamedInterface("unprotected")
@NullMarked
package nl.wieg.immunisation.unprotected;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
