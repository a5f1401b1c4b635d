/**
 * What people may ask about their own record: to see it, to have it destroyed, and to know who looked. A destruction is decided by two.
 */
@NullMarked
package nl.wieg.web.desk.requests;

import org.jspecify.annotations.NullMarked;
