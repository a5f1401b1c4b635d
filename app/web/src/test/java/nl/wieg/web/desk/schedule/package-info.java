@NullMarked
package nl.wieg.web.desk.schedule;

import org.jspecify.annotations.NullMarked;
