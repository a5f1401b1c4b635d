/**
 * A second answer to "what is due", written from the page and the two tables alone, to compare the engine with.
 * It reads as the page reads, sentence by sentence, and is slow where that is plainer.
 * It answers possible input only, and gives no reasons: those have free words.
 */
@NullMarked
package nl.wieg.immunisation.naive;

import org.jspecify.annotations.NullMarked;
