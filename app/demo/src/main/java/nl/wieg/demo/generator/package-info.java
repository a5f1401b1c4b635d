/**
 * A made-up Drenthe: years of feeds in the sources' own wire formats, one record per event, the same for the same seed.
 * It promises that counting the published year by the rules of the feeds ends in exactly the published figures,
 * whatever duplicates, corrections, withdrawals and rubbish lie among the records. What happens in the region is data
 * (the resources under {@code demo/}), and nothing here knows how Wieg reads or counts it.
 */
@NullMarked
package nl.wieg.demo.generator;

import org.jspecify.annotations.NullMarked;
