@NullMarked
package nl.wieg.immunisation;

import org.jspecify.annotations.NullMarked;
