/**
 * The pages on which a planner makes a round, a step a page: what and for whom, where and when, the turnout to expect, locations and teams, the
 * rules, and a summary that says in words what does not fit yet. Each step keeps what was filled in; going back keeps it too.
 */
@NullMarked
package nl.wieg.web.desk.rounds;

import org.jspecify.annotations.NullMarked;
