/**
 * What every page shares: the frame around it, lists that go on, Dutch numbers and moments, and what a person is told when something
 * went wrong. Knows no single page, so that the board and the desk look and refuse alike.
 */
@NullMarked
package nl.wieg.web.page;

import org.jspecify.annotations.NullMarked;
