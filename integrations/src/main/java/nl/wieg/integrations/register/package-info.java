/**
 * Our own register as a source of figures: what was recorded together goes to intake as one delivery, and is counted there like what any other
 * source sends. A delivery says nobody's name; the id of a dose leads back to it for who may see it.
 */
@NullMarked
package nl.wieg.integrations.register;

import org.jspecify.annotations.NullMarked;
