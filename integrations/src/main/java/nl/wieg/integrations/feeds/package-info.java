/**
 * What the readers of the feeds share: decoding that does not guess, records of CSV and JSON deliveries one at a time, and fields with a
 * type. A bad field refuses its record with a sentence for the steward; a bad delivery is {@link nl.wieg.intake.UnreadableDelivery}. Memory
 * is bounded whatever is sent. It knows no source: what a field means is said in the package of its feed.
 */
@NullMarked
package nl.wieg.integrations.feeds;

import org.jspecify.annotations.NullMarked;
