/**
 * The register as a whole, never a child by name: how many are due for what, how many were vaccinated in time, the lots, and where one went.
 */
@NullMarked
package nl.wieg.web.desk.register;

import org.jspecify.annotations.NullMarked;
