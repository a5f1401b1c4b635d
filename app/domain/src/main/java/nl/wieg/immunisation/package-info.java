/**
 * The register: which immunisations a person is due for and why, what was given, what was objected to. The schedule is data, in
 * {@link nl.wieg.immunisation.definitions}; what is due is a pure function of it, in {@link nl.wieg.immunisation.schedule}; who agreed to what
 * stands in {@link nl.wieg.immunisation.consent}.
 *
 * <p>The way of a status: a change (a dose, a consent, a person) -> its transaction marks whom it touches in {@code immunisation_stale} -> one
 * process at a time takes the marked persons in order, works them out and removes their marks, in one transaction -> lists and counts read rows.
 * At night everybody is worked out, because a day passed.
 */
@ApplicationModule(
        displayName = "Immunisation",
        allowedDependencies = {"shared", "access", "people", "people :: events"})
@NullMarked
package nl.wieg.immunisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
