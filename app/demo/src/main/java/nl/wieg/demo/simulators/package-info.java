/**
 * Stand-ins for the parties that are asked over HTTP: the covid source and the milieu source, on WireMock. They answer
 * in the shapes of the feeds, page by page from the records they are given, and check tokens as the real ones do. With
 * {@link nl.wieg.demo.simulators.Faults#REAL_LIFE} some first answers are refused, late or cut off; asked again, they
 * are good. They keep nothing between two starts.
 */
@NullMarked
package nl.wieg.demo.simulators;

import org.jspecify.annotations.NullMarked;
