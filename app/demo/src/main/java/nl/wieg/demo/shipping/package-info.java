/**
 * How the product is started at its best: a rehearsal lets the virtual machine note which classes a start needs, in a cache that the next start
 * reads. {@code ops/package} rehearses what is shipped, {@code ops/run} and {@code ops/wieg} the demo. A cache that does not fit is left aside by
 * the virtual machine: the start is slower, nothing else.
 */
@NullMarked
package nl.wieg.demo.shipping;

import org.jspecify.annotations.NullMarked;
