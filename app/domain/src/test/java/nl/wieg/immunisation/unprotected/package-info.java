/** Named as the package it tests, whose own words this file hides from the tests. */
@NamedInterface("unprotected")
@NullMarked
package nl.wieg.immunisation.unprotected;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
