/** What must be found nowhere: the product works with it, is stopped, and everything that it left behind is searched. */
@NullMarked
package nl.wieg.demo.secrecy;

import org.jspecify.annotations.NullMarked;
