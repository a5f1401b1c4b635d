@NullMarked
package nl.wieg.web.desk;

import org.jspecify.annotations.NullMarked;
