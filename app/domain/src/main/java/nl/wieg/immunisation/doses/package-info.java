/**
 * What was given, to whom and from which lot.
 *
 * <p>The way of the data, one direction only: a dose is recorded at a desk, or comes from the earlier register -> the lot says which product and
 * so which kind it was -> it becomes a version of a dose, with a batch -> the event {@code DosesRecorded} has the statuses worked out again, and
 * has the batch delivered to intake, where it is counted as what any other source sends.
 *
 * <table><caption>Outcomes of a dose</caption>
 * <tr><td>given</td><td>by us: counts as protection and in the key figures</td></tr>
 * <tr><td>elsewhere</td><td>by another organisation here: counts as protection</td></tr>
 * <tr><td>abroad</td><td>abroad, with proof shown: counts as protection</td></tr>
 * <tr><td>not_given</td><td>somebody came and it was not given, for a reason: counts as nothing</td></tr>
 * <tr><td>in_error</td><td>was never so: counts as nothing, and stays readable</td></tr>
 * </table>
 *
 * <p>A correction is a new version; no version is ever changed but for the mark that a later one took its place. What must be looked at (another
 * birth date in the same file, a lot that nobody knows) becomes a question; the dose counts all the same.
 */
@NamedInterface("doses")
@NullMarked
package nl.wieg.immunisation.doses;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
