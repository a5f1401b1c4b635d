/**
 * What parents answered after a visit, from our own survey; a file for the years before the register asked them itself. Counted is the share of
 * marks of 8 or higher, with the number of answers beside it. An answer says nothing about who gave it.
 */
@NullMarked
package nl.wieg.integrations.tevredenheid;

import org.jspecify.annotations.NullMarked;
