/**
 * The register: which immunisations a person is due for and why, what was given, what was objected to. The schedule is data; what is due is a
 * pure function of it, in {@link nl.wieg.immunisation.schedule}.
 */
@ApplicationModule(
        displayName = "Immunisation",
        allowedDependencies = {"shared", "access", "people"})
@NullMarked
package nl.wieg.immunisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
