@NullMarked
package nl.wieg.immunisation.definitions;

import org.jspecify.annotations.NullMarked;
