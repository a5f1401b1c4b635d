package nl.wieg.people;

import java.time.Instant;
import java.time.LocalDate;
import nl.wieg.people.mutations.MutationKind;

/**
 * A mutation that contradicts what else we were told, and changed nothing.
 *
 * @param sentence why, for who looks at it
 */
public record Contradiction(
        PersonId person, long sequence, MutationKind kind, LocalDate on, String sentence, Instant receivedAt) {}
