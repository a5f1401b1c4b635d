/** The application as it ships: everything under this package, put together. */
@NullMarked
package nl.wieg;

import org.jspecify.annotations.NullMarked;
