/** What every test of the domain stands on: one MariaDB a JVM, one application, a clock that can be set, and the rules of the house. */
@NullMarked
package nl.wieg;

import org.jspecify.annotations.NullMarked;
