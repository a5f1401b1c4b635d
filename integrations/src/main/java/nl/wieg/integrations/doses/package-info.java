/**
 * Doses from the earlier vaccination register, one record an injection.
 *
 * <p>The way of the data, one direction only: a file is landed and settled in intake -> {@code DeliveryStored} -> the newest version of each dose
 * in it is taken over by our own register -> from there it is counted, as every dose that we record ourselves. This feed carries personal data:
 * no reason repeats a value. Which vaccines exist is data, the schedule's.
 */
@NullMarked
package nl.wieg.integrations.doses;

import org.jspecify.annotations.NullMarked;
