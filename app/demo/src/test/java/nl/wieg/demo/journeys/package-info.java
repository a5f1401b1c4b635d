/**
 * What people do with the board, told as they would tell it, in a real browser on the whole demo. Every page they come by is looked at on a
 * phone and on a laptop: axe finds nothing, nothing sticks out, and a picture of it lies in {@code target/screenshots}.
 */
@NullMarked
package nl.wieg.demo.journeys;

import org.jspecify.annotations.NullMarked;
