/**
 * The ledger of the service, a file a quarter. Amounts are Dutch (decimal comma, points between thousands) and become exact cents, never floating
 * point. Counted are the bookings of a book year: income, spending, and what is drawn from or added to the reserves. A booking belongs to no
 * municipality, and is dated on the last day of its quarter.
 */
@NullMarked
package nl.wieg.integrations.financien;

import org.jspecify.annotations.NullMarked;
