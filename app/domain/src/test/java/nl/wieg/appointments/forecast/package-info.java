/** Named as the package it tests, whose own words this file hides from the tests. */
@NamedInterface("forecast")
@NullMarked
package nl.wieg.appointments.forecast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
