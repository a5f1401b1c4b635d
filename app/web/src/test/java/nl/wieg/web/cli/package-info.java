@NullMarked
package nl.wieg.web.cli;

import org.jspecify.annotations.NullMarked;
