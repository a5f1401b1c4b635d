/**
 * Works out proposals for rounds. No Spring Batch job: a search has no steps to take up again, and what it found so far is a plan at any moment.
 * One whose process died is searched anew.
 */
@NullMarked
package nl.wieg.batch.proposals;

import org.jspecify.annotations.NullMarked;
