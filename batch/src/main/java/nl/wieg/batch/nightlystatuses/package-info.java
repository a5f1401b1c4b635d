/**
 * The job of the night: works out for everybody again which immunisations are due, since a day that passes changes it too, and measures
 * coverage. It can be begun again at any moment, and writes only what differs. It holds no rule: those are the schedule's.
 */
@NullMarked
package nl.wieg.batch.nightlystatuses;

import org.jspecify.annotations.NullMarked;
