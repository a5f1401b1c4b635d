/**
 * Resources as files: what a planner can open in a spreadsheet, change there and bring back.
 *
 * <p>The way of the data. Out: locations, employees or teams -> cells of text, a row each -> a file. In: a file -> rows of cells -> resources as they
 * would stand, each checked as a whole and beside the others -> a review: what is new, what changes from what into what, what cannot be -> a planner
 * looks -> the same file is read once more, and kept in one transaction if its review is still the one that was seen. A row is known by its code. What is
 * not in the file stays as it is.
 *
 * <p>A {@code Sheet} says which cells a resource has; all else is the same for each kind. A cell that would be a formula in a spreadsheet is written
 * with an apostrophe, which is taken off again.
 */
@NamedInterface("files")
@NullMarked
package nl.wieg.sessions.resources.files;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
