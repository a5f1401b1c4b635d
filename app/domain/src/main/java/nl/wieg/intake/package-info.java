/**
 * What others sent: deliveries, the records in them, their versions, and the quarantine.
 *
 * <p>The way of the data, one direction only: bytes are landed (hashed, compressed, encrypted where personal) -> read by the source's
 * {@link nl.wieg.intake.FeedReader} into records or refusals -> settled in one transaction: each record becomes accepted, replaced, stale,
 * duplicate, conflict, quarantined or late, and the delivery gets the next rank ({@code seq}) of its source -> the event
 * {@code DeliveryStored}. A repair by hand is a delivery of its own. Nothing is ever changed but the mark by which rank a version was
 * superseded, so that any earlier snapshot can be counted again. Another feature takes a delivery over by {@link nl.wieg.intake.DeliveredRecords};
 * one that keeps it under keys of its own has the content here forgotten.
 *
 * <table><caption>States of a delivery</caption>
 * <tr><td>landing</td><td>a harvest is fetching its pages; goes on at the page that failed</td></tr>
 * <tr><td>landed</td><td>all bytes are here; nothing counts yet</td></tr>
 * <tr><td>stored</td><td>every record has its outcome; counts from its seq on</td></tr>
 * <tr><td>rejected</td><td>could not be read as a whole; counts for nothing</td></tr>
 * </table>
 *
 * <p>It knows no wire format and counts no figure.
 */
@ApplicationModule(
        displayName = "Intake",
        allowedDependencies = {"shared", "access"})
@NullMarked
package nl.wieg.intake;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
