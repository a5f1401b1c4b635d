/**
 * Who comes when: the slots of published sessions, and what is booked in them.
 *
 * <p>The way of the data, one direction only: a round is published -> in the same transaction each of its sessions gets its slots -> places are
 * taken. What changes about a session changes its slots in the transaction that changes it; an appointment never changes a session.
 */
@ApplicationModule(
        displayName = "Appointments",
        allowedDependencies = {"shared", "access", "sessions :: events", "sessions :: plan"})
@NullMarked
package nl.wieg.appointments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
