@NullMarked
package nl.wieg.web.desk.register;

import org.jspecify.annotations.NullMarked;
