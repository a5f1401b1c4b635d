/**
 * Who comes when: the slots of published sessions, and what is booked in them.
 *
 * <p>The way of the data, one direction only: a round is published -> in the same transaction each of its sessions gets its slots, and each of its
 * group days a slot for each of its waves -> places are taken. What changes about a session changes its slots in the transaction that changes it; an appointment never changes a session. How full sessions
 * are, and how many places they offer above what they hold, is told and decided in {@code fill}, by what {@code forecast} says of who comes.
 *
 * <table><caption>The places of a slot</caption>
 * <tr><td>session published</td><td>the children of the session, spread over its quarters of an hour</td></tr>
 * <tr><td>overbooked</td><td>more, in the slots with the fewest</td></tr>
 * <tr><td>overbooked less, or no more</td><td>as many as without, and at least who is booked</td></tr>
 * </table>
 */
@ApplicationModule(
        displayName = "Appointments",
        allowedDependencies = {
            "shared",
            "access",
            "sessions",
            "sessions :: events",
            "sessions :: plan",
            "sessions :: rounds",
            "sessions :: demand"
        })
@NullMarked
package nl.wieg.appointments;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
