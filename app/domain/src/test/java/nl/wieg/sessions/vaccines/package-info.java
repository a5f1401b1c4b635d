/** Named as the package it tests, whose own words this file hides from the tests. */
@NamedInterface("vaccines")
@NullMarked
package nl.wieg.sessions.vaccines;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
