/** What every test of the web application stands on. */
@NullMarked
package nl.wieg;

import org.jspecify.annotations.NullMarked;
