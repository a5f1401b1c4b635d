/**
 * Doses from the earlier vaccination register, one record an injection. Counted are given doses by programme and setting, in the year of
 * injection. This feed carries personal data: no reason repeats a value. Which vaccines exist is data, the same lists as those of the schedule.
 */
@NullMarked
package nl.wieg.integrations.doses;

import org.jspecify.annotations.NullMarked;
