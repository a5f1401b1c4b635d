/** Signing in, seen from the browser. */
@NullMarked
package nl.wieg.web.signin;

import org.jspecify.annotations.NullMarked;
