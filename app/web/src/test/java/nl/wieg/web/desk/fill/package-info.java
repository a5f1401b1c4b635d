@NullMarked
package nl.wieg.web.desk.fill;

import org.jspecify.annotations.NullMarked;
