/**
 * The register: which immunisations a person is due for and why, what was given, what was objected to. The schedule is data, in
 * {@link nl.wieg.immunisation.definitions}; what is due is a pure function of it, in {@link nl.wieg.immunisation.schedule}; who agreed to what
 * stands in {@link nl.wieg.immunisation.consent}.
 */
@ApplicationModule(
        displayName = "Immunisation",
        allowedDependencies = {"shared", "access", "people", "people :: events"})
@NullMarked
package nl.wieg.immunisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
