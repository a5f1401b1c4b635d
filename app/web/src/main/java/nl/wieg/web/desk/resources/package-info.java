/**
 * The pages on which a planner keeps where, when and by whom sessions can be held: locations, employees, teams, days off, and files of them. Nurses,
 * doctors and management read locations and teams there, and nobody's working hours. Which change is possible is for the features to say.
 */
@NullMarked
package nl.wieg.web.desk.resources;

import org.jspecify.annotations.NullMarked;
