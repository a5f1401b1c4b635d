@NullMarked
package nl.wieg.batch.nightlystatuses;

import org.jspecify.annotations.NullMarked;
