@NullMarked
package nl.wieg.immunisation.consent;

import org.jspecify.annotations.NullMarked;
