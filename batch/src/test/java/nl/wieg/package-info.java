/** What a test of a job stands on. */
@NullMarked
package nl.wieg;

import org.jspecify.annotations.NullMarked;
