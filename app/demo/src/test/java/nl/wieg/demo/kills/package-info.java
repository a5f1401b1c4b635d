/**
 * Holds the whole product against kills: a process of its own reads and counts random feeds while it, or its database, is killed at moments
 * drawn by a seed. Whatever happens, the figures must be those of a naive reading of the same files. Nothing here waits a fixed time: what
 * was committed so far decides when a kill falls.
 */
@NullMarked
package nl.wieg.demo.kills;

import org.jspecify.annotations.NullMarked;
