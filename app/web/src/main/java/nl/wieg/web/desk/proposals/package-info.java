/**
 * The pages on which a planner has a round worked out: asks for a proposal and watches it improve, looks at it as calendar, table and map, changes it
 * by hand, compares it, and publishes it. What is selected stands in the address, so that every part of a page shows the same session. Every drawing
 * is made here as SVG, and a table says the same.
 */
@NullMarked
package nl.wieg.web.desk.proposals;

import org.jspecify.annotations.NullMarked;
