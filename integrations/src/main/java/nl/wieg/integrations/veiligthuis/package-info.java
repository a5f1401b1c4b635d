/**
 * Reports and questions to Veilig Thuis, half-yearly, in lines of fixed columns with a trailer that counts them. Counted are reports (M) that
 * did not lapse and questions (A) that were closed. The trailer is checked before anything counts: a file that lost lines on the way is
 * rejected, a single bad line is not.
 */
@NullMarked
package nl.wieg.integrations.veiligthuis;

import org.jspecify.annotations.NullMarked;
