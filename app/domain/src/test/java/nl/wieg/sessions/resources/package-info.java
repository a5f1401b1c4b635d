/** Named as the package it tests, whose own words this file hides from the tests. */
@NamedInterface("resources")
@NullMarked
package nl.wieg.sessions.resources;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
