/**
 * Checks the made-up region by reading what it writes in the plainest way there is, by the rules of the feeds and with
 * no code of the generator or of Wieg.
 */
@NullMarked
package nl.wieg.demo.generator;

import org.jspecify.annotations.NullMarked;
