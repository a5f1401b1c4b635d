@NullMarked
package nl.wieg.appointments;

import org.jspecify.annotations.NullMarked;
