/**
 * Writes directories of feeds as bad luck would have them: every rule and every fault that the description of the feeds
 * speaks of, mixed by a seed. It says nothing of what must come out, that is for the oracle; it only promises the same
 * bytes for the same seed, and to stay clear of what the description leaves open.
 */
@NullMarked
package nl.wieg.demo.oracle.random;

import org.jspecify.annotations.NullMarked;
