/**
 * Whoever we care for or write to: children, pregnant women, adults of a campaign, and who has authority over a child.
 *
 * <p>The way of the data, one direction only: a mutation comes in -> the person is found by a keyed hash, or made with a key of their own ->
 * what can be recognised (names, address, contact details, the citizen service number) is sealed with that key, bound to its row -> what is
 * counted and planned by (birth date, municipality, postcode area) stays readable.
 *
 * <table><caption>States of a person's key</caption>
 * <tr><td>in use</td><td>wrapped by the newest master key, or by an older one until keys are wrapped again</td></tr>
 * <tr><td>destroyed</td><td>nothing sealed with it can be read any more; counts stay as they were</td></tr>
 * </table>
 *
 * <table><caption>States of a hash</caption>
 * <tr><td>under the newest key</td><td>as everything is written; no two persons have one number</td></tr>
 * <tr><td>under an older key</td><td>found all the same, until it is made again from what is sealed, or that key is forgotten</td></tr>
 * </table>
 *
 * <table><caption>Whom a row stands for</caption>
 * <tr><td>unregistered</td><td>known by a number of another register alone; in care of nobody</td></tr>
 * <tr><td>registered</td><td>admitted at the desk, or born or moved in according to the BRP; in care while living here, but for a parent</td></tr>
 * <tr><td>merged</td><td>found to be the same as another, to whom it points; nothing was moved, so it can be taken apart</td></tr>
 * <tr><td>destroyed</td><td>a birth year and a municipality for the counts; found by nobody</td></tr>
 * </table>
 *
 * <p>What the BRP tells is kept whole and folded anew: see {@link nl.wieg.people.mutations}. A secret address leaves by
 * {@link nl.wieg.people.Envelopes} alone. Other features hear {@link nl.wieg.people.events.PeopleChanged}, one event however many persons.
 *
 * <p>Nobody browses here: a person is found by number, or by name with birth date and postcode, one at a time.
 */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"shared", "access"})
@NullMarked
package nl.wieg.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
