/**
 * Finding one person, by what only somebody who already knows of them can fill in: for care, and for a request about one's own record. At most one
 * is found; nobody is listed.
 */
@NullMarked
package nl.wieg.web.desk.search;

import org.jspecify.annotations.NullMarked;
