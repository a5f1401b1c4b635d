/** Named as the package it tests, whose own words this file hides from the tests. */
@NamedInterface("files")
@NullMarked
package nl.wieg.sessions.resources.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
