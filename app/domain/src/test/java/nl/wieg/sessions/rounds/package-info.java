/** Named as the package it tests, whose own words this file hides from the tests. */
@NamedInterface("rounds")
@NullMarked
package nl.wieg.sessions.rounds;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
