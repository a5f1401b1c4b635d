/**
 * What waits for somebody to look at it, as one page: mutations that contradict, records that may be of one child, questions about doses, adverse
 * events to report, families whose authority is unclear. Each decision is a form of its own.
 */
@NullMarked
package nl.wieg.web.desk.review;

import org.jspecify.annotations.NullMarked;
