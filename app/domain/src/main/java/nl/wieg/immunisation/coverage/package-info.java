/**
 * Coverage (vaccinatiegraad): of the children of a birth year, how many had the last dose of a series before an age limit. Not the turnout of a
 * session: the whole cohort is below the line, whoever was invited.
 *
 * <p>Two figures that are never mixed. The local one counts what our own register knows. The reportable one counts of those the children whose
 * data may go to RIVM with a name; what RIVM publishes can only hold these, and is a lower bound for that reason.
 *
 * <p>A cohort is counted once the youngest of it has reached the age limit; before that it would look worse than it is. Each day is counted once
 * and kept: figures of an earlier day never change, though children move and doses are corrected. Per municipality a count under 10 is
 * withheld, and so is as much more as it takes that it does not follow from the sum of the region.
 */
@NamedInterface("coverage")
@NullMarked
package nl.wieg.immunisation.coverage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
