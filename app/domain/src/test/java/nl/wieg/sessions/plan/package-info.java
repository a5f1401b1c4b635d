/** Named as the package it tests, whose own words this file hides from the tests. */
@NamedInterface("plan")
@NullMarked
package nl.wieg.sessions.plan;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
