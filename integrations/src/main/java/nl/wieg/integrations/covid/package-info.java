/**
 * Covid vaccinations from the national register, fetched page by page. Counted is every dose that is registered, in the year of the moment it
 * was given on the region's clock; the municipality is where it was given. A moment without its offset is refused: the night of New Year's Eve
 * would land in either year.
 */
@NullMarked
package nl.wieg.integrations.covid;

import org.jspecify.annotations.NullMarked;
