/**
 * The two REST sources as a test wants them: they serve the items they are given, page by page, and fail where they are
 * told to. They do not look into the items, nor at the days asked for: what comes is what the test put in.
 */
@NullMarked
package nl.wieg.demo.oracle.peers;

import org.jspecify.annotations.NullMarked;
