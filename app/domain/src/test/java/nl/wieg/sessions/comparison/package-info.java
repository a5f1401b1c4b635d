/** Named as the package it tests, whose own words this file hides from the tests. */
@NamedInterface("comparison")
@NullMarked
package nl.wieg.sessions.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
