/**
 * The record of one child, and the forms about it: a dose, what the family wants, what a professional finds, the card on paper. Shows only what
 * the features hand out; a form that is refused keeps what was filled in, with the reason beside its field.
 */
@NullMarked
package nl.wieg.web.desk.child;

import org.jspecify.annotations.NullMarked;
