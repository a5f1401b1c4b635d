/** Asks the simulators as a harvest would, over HTTP. */
@NullMarked
package nl.wieg.demo.simulators;

import org.jspecify.annotations.NullMarked;
