/**
 * Requests about one's own record. To see it (WGBO, article 7:456; AVG, article 15): asked with a reason, approved by somebody else, and open for
 * some days. To have its content destroyed (WGBO, article 7:455; AVG, article 17): asked with a reason, and decided once by a doctor.
 *
 * <p>The way of the data, one direction only: the privacy officer asks for the file of one person, for that person or for who has authority ->
 * a doctor approves -> as long as it is open the file is put together anew each time it is fetched, and kept nowhere. What others said, and who
 * of the staff did what, is not in it: a role and an organisation are.
 *
 * <table><caption>States of a request to see</caption>
 * <tr><td>asked</td><td>waits for a second person; nothing can be fetched</td></tr>
 * <tr><td>approved</td><td>can be fetched until its last day</td></tr>
 * <tr><td>ended</td><td>its last day is over; nothing can be fetched</td></tr>
 * </table>
 *
 * <p>The privacy officer asks for destruction -> a doctor decides -> the keys of the person go, and with them the content, in backups too; the
 * request itself stays, and so does what was counted.
 *
 * <table><caption>States of a request to destroy</caption>
 * <tr><td>asked</td><td>waits for a doctor; nothing is gone, and no second request can be made</td></tr>
 * <tr><td>destroyed</td><td>the content is gone for good</td></tr>
 * <tr><td>kept</td><td>the content stays, and it is said why; it can be asked again</td></tr>
 * </table>
 */
@NamedInterface("requests")
@NullMarked
package nl.wieg.immunisation.requests;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
