package nl.wieg.sessions.concerns;

import java.time.LocalDate;
import java.util.Optional;
import nl.wieg.sessions.resources.CertificateKind;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.LocationId;
import nl.wieg.sessions.resources.TeamId;

/** Something that a planner must see to. */
public sealed interface Concern {

    /** In use, and not open during a whole part of any coming day. */
    record NeverOpen(LocationId location, String name) implements Concern {}

    /** In use, and never with enough who may inject. */
    record NeverWhole(TeamId team, String name) implements Concern {}

    /**
     * Ended, or ends soon or before a session at which they are.
     *
     * @param lastDay included
     * @param session the first day on which they are at a session without it
     */
    record CertificateEnds(
            EmployeeId employee, String name, CertificateKind kind, LocalDate lastDay, Optional<LocalDate> session)
            implements Concern {}

    /** Works, but in no team, and has no consult hours either. */
    record InNoTeam(EmployeeId employee, String name) implements Concern {}
}
