/**
 * The list of lots that RIVM sends: CSV, {@code ;}, UTF-8, header {@code partijnummer;versie;product;vervaldatum;status;toelichting}. The format is
 * our own stand-in: RIVM's real interface is not public. Key {@code partijnummer}; {@code product} is a code or name that we know;
 * {@code vervaldatum} the last day of use; {@code status} vrijgegeven or teruggeroepen, the latter with the reason as {@code toelichting}.
 *
 * <p>The way of the data: a file is landed and settled in intake -> {@code DeliveryStored} -> the register takes over the newest version of each lot.
 */
@NullMarked
package nl.wieg.integrations.lots;

import org.jspecify.annotations.NullMarked;
