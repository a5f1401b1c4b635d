@NullMarked
package nl.wieg.people;

import org.jspecify.annotations.NullMarked;
