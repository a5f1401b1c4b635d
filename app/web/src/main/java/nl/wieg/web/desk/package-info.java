/**
 * The pages of the desk: the work of nurses, doctors and planners, a package for each subject. These hold what the templates show, as records, and
 * who fills those from the features; here is only what several of them read with. Decides nothing: what may be seen or done is the features' to say.
 */
@NullMarked
package nl.wieg.web.desk;

import org.jspecify.annotations.NullMarked;
