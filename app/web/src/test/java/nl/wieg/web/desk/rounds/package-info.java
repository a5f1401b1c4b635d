@NullMarked
package nl.wieg.web.desk.rounds;

import org.jspecify.annotations.NullMarked;
