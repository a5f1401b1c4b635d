/** Named as the package it tests, whose own words this file hides from the tests. */
@NamedInterface("concerns")
@NullMarked
package nl.wieg.sessions.concerns;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
