/**
 * The product with a made-up Drenthe in it: an embedded database, three years of feeds, simulators of the other parties and a local sign-in
 * provider. Nothing of it is in what production ships.
 */
@NullMarked
package nl.wieg.demo;

import org.jspecify.annotations.NullMarked;
