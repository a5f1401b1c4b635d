/** Signing in to the demo, as a browser does it. */
@NullMarked
package nl.wieg.demo.signin;

import org.jspecify.annotations.NullMarked;
