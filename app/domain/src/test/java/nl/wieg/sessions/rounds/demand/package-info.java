/** Named as the package it tests, whose own words this file hides from the tests. */
@NamedInterface("demand")
@NullMarked
package nl.wieg.sessions.rounds.demand;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
