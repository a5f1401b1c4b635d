/** Named as the package it tests, whose own words this file hides from the tests. */
@NamedInterface("calendars")
@NullMarked
package nl.wieg.sessions.roster.calendars;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
