/**
 * The job that counts a year: pin the snapshot, tally each source, finish. Every step can be begun again; after a kill the same run goes on
 * with the same snapshot and ends in the same figures. It holds no counting rule: those are data in key figures.
 */
@NullMarked
package nl.wieg.batch.yearlycount;

import org.jspecify.annotations.NullMarked;
