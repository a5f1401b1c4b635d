@NullMarked
package nl.wieg.sessions.plan;

import org.jspecify.annotations.NullMarked;
