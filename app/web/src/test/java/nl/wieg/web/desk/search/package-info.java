@NullMarked
package nl.wieg.web.desk.search;

import org.jspecify.annotations.NullMarked;
