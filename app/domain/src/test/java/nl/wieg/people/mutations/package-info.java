@NullMarked
package nl.wieg.people.mutations;

import org.jspecify.annotations.NullMarked;
