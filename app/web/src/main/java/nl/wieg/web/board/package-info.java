/**
 * The pages of the board: the year, its figures, where they came from, and what still waits for a person. Holds what the
 * templates show, as records, and who fills those from the features. Decides nothing: what may be seen or done
 * is the features' to say, and a page only shows what it was given.
 */
@NullMarked
package nl.wieg.web.board;

import org.jspecify.annotations.NullMarked;
