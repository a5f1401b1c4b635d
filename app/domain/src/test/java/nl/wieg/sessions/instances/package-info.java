/** Named as the package it tests, whose own words this file hides from the tests. */
@NamedInterface("instances")
@NullMarked
package nl.wieg.sessions.instances;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
