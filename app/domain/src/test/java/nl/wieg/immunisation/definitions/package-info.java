/** Named as the package it tests, whose own words this file hides from the tests. */
@NamedInterface("definitions")
@NullMarked
package nl.wieg.immunisation.definitions;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
