/** Named as the package it tests, whose own words this file hides from the tests. */
@NamedInterface("schedule")
@NullMarked
package nl.wieg.immunisation.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
