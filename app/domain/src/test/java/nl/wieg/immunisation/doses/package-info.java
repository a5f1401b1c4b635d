@NullMarked
package nl.wieg.immunisation.doses;

import org.jspecify.annotations.NullMarked;
