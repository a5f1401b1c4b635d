/**
 * The yearly figures: what each means, how it was counted, and from what.
 *
 * <p>The way of the data, one direction only: a delivery is stored, or a steward asks -> a run is requested for the year -> the job pins a
 * snapshot of deliveries -> counts each source set-based into tallies of the run -> works out the observations by the definitions of that
 * year -> makes the run the result of the year in one short transaction. A run never changes afterwards; a new count is a new run.
 *
 * <table><caption>States of a run</caption>
 * <tr><td>requested</td><td>waits until what came in before is settled</td></tr>
 * <tr><td>counting</td><td>has its snapshot; begun again after a crash, with the same snapshot and so the same outcome</td></tr>
 * <tr><td>current</td><td>what the year shows</td></tr>
 * <tr><td>superseded</td><td>was current; stays readable</td></tr>
 * <tr><td>failed</td><td>could not be counted; the result before it stands</td></tr>
 * </table>
 *
 * <p>A missing source makes a figure missing, never zero and never last year's.
 */
@ApplicationModule(
        displayName = "Key figures",
        allowedDependencies = {"shared", "access", "intake", "intake :: events"})
@NullMarked
package nl.wieg.keyfigures;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
