/** What key figures promise about values, runs and where they came from. */
@NullMarked
package nl.wieg.keyfigures;

import org.jspecify.annotations.NullMarked;
