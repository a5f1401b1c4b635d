/** Named as the package it tests, whose own words this file hides from the tests. */
@NamedInterface("fill")
@NullMarked
package nl.wieg.appointments.fill;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
