/** What the pages of the board show, to whom, and what they say when something goes wrong. */
@NullMarked
package nl.wieg.web.board;

import org.jspecify.annotations.NullMarked;
