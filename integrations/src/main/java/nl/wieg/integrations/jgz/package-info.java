/**
 * How many children are in youth health care, a snapshot a month from the child records (JGZ), with or without a BOM. A stock, not a flow: the
 * figure of a year is the snapshot of 31 December, and the other months only show the trend. One record is one municipality and year of birth
 * on one day; it has no number of its own, so that these three are its key.
 */
@NullMarked
package nl.wieg.integrations.jgz;

import org.jspecify.annotations.NullMarked;
