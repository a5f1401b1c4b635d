@NullMarked
package nl.wieg.web.desk.child;

import org.jspecify.annotations.NullMarked;
