/**
 * The measurements behind the promises: each compares with something bare in the same run, on the same database, as the median of
 * interleaved pairs, and checks in the same run that both give the same. Run by {@code ops/bench}, never by production.
 */
@NullMarked
package nl.wieg.demo.bench;

import org.jspecify.annotations.NullMarked;
