@NullMarked
package nl.wieg.web.desk.proposals;

import org.jspecify.annotations.NullMarked;
