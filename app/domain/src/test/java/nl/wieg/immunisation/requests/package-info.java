@NullMarked
package nl.wieg.immunisation.requests;

import org.jspecify.annotations.NullMarked;
