package nl.wieg.immunisation.consent;

import java.time.LocalDate;
import java.util.UUID;
import nl.wieg.immunisation.schedule.Scheme;

/** Which primary series a doctor chose for an infant (schema-indicatie), and why; the newest counts. */
public record ScheduleIndication(UUID id, Scheme scheme, LocalDate on, Recorded recorded, String words) {}
