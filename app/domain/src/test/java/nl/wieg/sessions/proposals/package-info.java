/** Named as the package it tests, whose own words this file hides from the tests. */
@NamedInterface("proposals")
@NullMarked
package nl.wieg.sessions.proposals;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
