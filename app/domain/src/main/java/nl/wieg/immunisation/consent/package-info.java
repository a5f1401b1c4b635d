/**
 * Who agreed to what, and what holds a dose back: consent, objection, deferral and contraindication, each a record of its own with who said it,
 * how, when and after which text. What was said is never overwritten: a withdrawal is a new word, an objection gets an end.
 *
 * <p>Consent to be treated and consent to exchange data with RIVM stand apart, each with its own history; without the second a dose is
 * registered anonymously. Both hold for the whole programme and can be withdrawn at any time. An objection names kinds, or all, and leaves the
 * plan in place. A deferral is not an objection and is never told as one. A contraindication is for a doctor alone. What was said before our
 * register began is taken over together with people, many at once and by the same rules, in {@link ConsentsBefore}.
 *
 * <p>Which primary series an infant has is a doctor's choice as well (schema-indicatie), and kept in the same way.
 *
 * <p>Whether a dose may be given is a pure function of birth date, day, authority and what was said, in {@link ConsentRules}. Consent for a
 * dose by reason of serious harm prevented (BW 7:450) is not worked out here: that is a doctor's to judge.
 *
 * <table><caption>May it be given? Two holders of authority, what each said last, what the child said, and what a professional found</caption>
 * <tr><th>age</th><th>holder</th><th>holder</th><th>child</th><th>found</th><th>outcome</th><th>asked</th></tr>
 * <tr><td>under 12</td><td>unclear</td><td></td><td></td><td></td><td>review</td><td></td></tr>
 * <tr><td>under 12</td><td>silent</td><td>silent</td><td></td><td></td><td>ask</td><td>holders</td></tr>
 * <tr><td>under 12</td><td>yes</td><td>yes</td><td></td><td></td><td>may be given</td><td></td></tr>
 * <tr><td>under 12</td><td>yes</td><td>silent</td><td></td><td></td><td>may be given</td><td></td></tr>
 * <tr><td>under 12</td><td>no</td><td>silent</td><td></td><td></td><td>refused</td><td></td></tr>
 * <tr><td>under 12</td><td>no</td><td>no</td><td></td><td></td><td>refused</td><td></td></tr>
 * <tr><td>under 12</td><td>yes</td><td>no</td><td></td><td></td><td>waits for doctor</td><td></td></tr>
 * <tr><td>under 12</td><td>yes</td><td>no</td><td></td><td>give</td><td>may be given</td><td></td></tr>
 * <tr><td>under 12</td><td>yes</td><td>no</td><td></td><td>do not give</td><td>refused</td><td></td></tr>
 * <tr><td>12 to 15</td><td>unclear</td><td></td><td>yes</td><td></td><td>review</td><td></td></tr>
 * <tr><td>12 to 15</td><td>unclear</td><td></td><td>no</td><td></td><td>refused</td><td></td></tr>
 * <tr><td>12 to 15</td><td>silent</td><td>silent</td><td>silent</td><td></td><td>ask</td><td>child, holders</td></tr>
 * <tr><td>12 to 15</td><td>yes</td><td>silent</td><td>silent</td><td></td><td>ask</td><td>child</td></tr>
 * <tr><td>12 to 15</td><td>silent</td><td>silent</td><td>yes</td><td></td><td>ask</td><td>holders</td></tr>
 * <tr><td>12 to 15</td><td>yes</td><td>silent</td><td>yes</td><td></td><td>may be given</td><td></td></tr>
 * <tr><td>12 to 15</td><td>yes</td><td>yes</td><td>no</td><td></td><td>refused</td><td></td></tr>
 * <tr><td>12 to 15</td><td>no</td><td>no</td><td>silent</td><td></td><td>refused</td><td></td></tr>
 * <tr><td>12 to 15</td><td>no</td><td>no</td><td>yes</td><td></td><td>waits for doctor</td><td></td></tr>
 * <tr><td>12 to 15</td><td>no</td><td>no</td><td>yes</td><td>wish stands</td><td>may be given</td><td></td></tr>
 * <tr><td>12 to 15</td><td>yes</td><td>no</td><td>yes</td><td></td><td>waits for doctor</td><td></td></tr>
 * <tr><td>12 to 15</td><td>yes</td><td>no</td><td>silent</td><td></td><td>waits for doctor</td><td></td></tr>
 * <tr><td>12 to 15</td><td>yes</td><td>no</td><td>silent</td><td>give</td><td>ask</td><td>child</td></tr>
 * <tr><td>12 to 15</td><td>yes</td><td>no</td><td>yes</td><td>give</td><td>may be given</td><td></td></tr>
 * <tr><td>12 to 15</td><td>yes</td><td>no</td><td>yes</td><td>do not give</td><td>refused</td><td></td></tr>
 * <tr><td>12 to 15</td><td>yes</td><td>no</td><td>yes</td><td>wish stands</td><td>may be given</td><td></td></tr>
 * <tr><td>16 and over</td><td>no</td><td>no</td><td>yes</td><td></td><td>may be given</td><td></td></tr>
 * <tr><td>16 and over</td><td>yes</td><td>yes</td><td>no</td><td></td><td>refused</td><td></td></tr>
 * <tr><td>16 and over</td><td>yes</td><td>yes</td><td>silent</td><td></td><td>ask</td><td>child</td></tr>
 * <tr><td>16 and over</td><td>unclear</td><td></td><td>yes</td><td></td><td>may be given</td><td></td></tr>
 * </table>
 */
@NamedInterface("consent")
@NullMarked
package nl.wieg.immunisation.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
