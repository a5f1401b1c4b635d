@NullMarked
package nl.wieg.web.desk.review;

import org.jspecify.annotations.NullMarked;
