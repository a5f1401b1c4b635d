@NullMarked
package nl.wieg.immunisation.coverage;

import org.jspecify.annotations.NullMarked;
