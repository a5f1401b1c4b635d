@NullMarked
package nl.wieg.shared;

import org.jspecify.annotations.NullMarked;
