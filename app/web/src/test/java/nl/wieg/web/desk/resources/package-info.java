@NullMarked
package nl.wieg.web.desk.resources;

import org.jspecify.annotations.NullMarked;
