package nl.wieg.immunisation.doses;

import java.time.Instant;
import java.util.UUID;
import nl.wieg.people.PersonId;

/** Something about a dose that waits for somebody to look. */
public record DoseQuestion(UUID id, PersonId person, DoseId dose, DoseQuestions.Reason reason, Instant raisedAt) {}
