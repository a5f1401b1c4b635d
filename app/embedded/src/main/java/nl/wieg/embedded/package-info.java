/**
 * Real MariaDB for the demo, the tests and the command line: unpacked from a jar, kept in a folder, stopped cleanly.
 *
 * <p>One folder belongs to one running instance. A server that outlived its owner is stopped and its folder taken over; a folder in use, or
 * half written, is explained and left alone. Production never ships this package: there a server is named by {@code SPRING_DATASOURCE_URL}.
 */
@NullMarked
package nl.wieg.embedded;

import org.jspecify.annotations.NullMarked;
