/** What intake promises about deliveries, their records and the quarantine. */
@NullMarked
package nl.wieg.intake;

import org.jspecify.annotations.NullMarked;
