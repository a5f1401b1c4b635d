/** The start of the product as an operator sees it: in a process of its own. */
@NullMarked
package nl.wieg.web.start;

import org.jspecify.annotations.NullMarked;
