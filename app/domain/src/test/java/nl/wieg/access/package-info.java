/** What access allows, refuses, logs and watches. */
@NullMarked
package nl.wieg.access;

import org.jspecify.annotations.NullMarked;
