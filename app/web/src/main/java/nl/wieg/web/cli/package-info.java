/**
 * The command line: the same routes, tables and jobs as the pages, asked from a terminal. Every command ends with 0, or with 1 and one
 * sentence on stderr; it never prints a stack trace and counts nothing itself.
 */
@NullMarked
package nl.wieg.web.cli;

import org.jspecify.annotations.NullMarked;
