/**
 * What the BRP tells of one person, and what it amounts to: a pure function of the set of mutations, folded in order of sequence, so that those
 * that come late, twice or in another order end in the same state. What contradicts the others changes nothing and is kept; it is judged again
 * whenever another mutation of the same person comes.
 *
 * <table><caption>What a mutation does</caption>
 * <tr><th></th><th>unknown</th><th>here</th><th>away</th><th>dead</th></tr>
 * <tr><td>birth</td><td>here</td><td>BORN_TWICE</td><td>BORN_TWICE</td><td>AFTER_DEATH</td></tr>
 * <tr><td>move in</td><td>here</td><td>ALREADY_HERE</td><td>here</td><td>AFTER_DEATH</td></tr>
 * <tr><td>move out</td><td>UNKNOWN_PERSON</td><td>away</td><td>NOT_HERE</td><td>AFTER_DEATH</td></tr>
 * <tr><td>death</td><td>UNKNOWN_PERSON</td><td>dead</td><td>dead</td><td>AFTER_DEATH</td></tr>
 * <tr><td>name, address, authority, secrecy</td><td>UNKNOWN_PERSON</td><td>changed</td><td>NOT_HERE</td><td>AFTER_DEATH</td></tr>
 * <tr><td>a correction of any of them</td><td>as the mutation itself</td><td>changed</td><td>changed</td><td>changed</td></tr>
 * </table>
 *
 * <p>A correction of a birth changes who somebody is and not where they are; a correction of a move in brings somebody back, from a death told by
 * mistake too. Whatever says what is known already has no effect. Besides the table: nothing happens before the birth (BEFORE_BIRTH), nobody has
 * authority over who is eighteen (OF_AGE), authority fits those who are named (IMPOSSIBLE_AUTHORITY), a number does not change but by a
 * correction (OTHER_NUMBER) and is nobody else's (NUMBER_TAKEN).
 */
@NamedInterface("mutations")
@NullMarked
package nl.wieg.people.mutations;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
