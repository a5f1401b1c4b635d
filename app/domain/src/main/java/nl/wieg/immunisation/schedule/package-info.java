/**
 * What is due, and why: a pure function of schedule, birth date, history, consents and the date of asking. No database, no clock.
 *
 * <p>The way of the data, one direction only: the rows of the schedule that apply to the birth date and scheme ({@link Plan}) -> the doses fill
 * them in order of date ({@code Filling}) -> each row that stays empty becomes one {@link DueItem} ({@link Due}). A dose that filled nothing is
 * invalid when an empty row wanted it, else surplus and not spoken of: so a child vaccinated by the schedule of its own time has nothing overdue.
 *
 * <p>The status is the first of {@link DueStatus} that fits, in the order in which they stand there.
 */
@NamedInterface("schedule")
@NullMarked
package nl.wieg.immunisation.schedule;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
