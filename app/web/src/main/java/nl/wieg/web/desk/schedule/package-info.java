/**
 * The immunisation schedules: what is in force, drafts and their rows, what a draft would change, and the signature of a doctor.
 */
@NullMarked
package nl.wieg.web.desk.schedule;

import org.jspecify.annotations.NullMarked;
