/** What must be right before anything is served: a database is named, and it keeps what it was given. */
@NullMarked
package nl.wieg.web.start;

import org.jspecify.annotations.NullMarked;
