package nl.wieg.intake;

import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.ObjectMapper;

/**
 * Gives every record of a delivery its outcome, in the transaction of the caller. The source's row is locked from the first outcome to the
 * end, so that two nodes never judge the same source at once.
 */
@Component
class Judgement {

    private final DeliveryReading reading;
    private final ClosedYears closedYears;
    private final JdbcTemplate jdbc;
    private final Sealer sealer;
    private final ObjectMapper json;

    Judgement(DeliveryReading reading, ClosedYears closedYears, JdbcTemplate jdbc, Sealer sealer, ObjectMapper json) {
        this.reading = reading;
        this.closedYears = closedYears;
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.json = json;
    }

    /** Reads and judges; {@code personal} says whether content is kept encrypted. */
    Judged judge(Delivery delivery, boolean personal) {
        var faulty = new QuarantineEntry(jdbc, sealer, delivery.source(), delivery.id(), personal, "faulty");
        var incoming = new IncomingRecords(jdbc, sealer, json, faulty, delivery.id(), personal);
        try {
            incoming.open();
            reading.read(delivery, incoming);
            incoming.flush();
            faulty.flush();
            return judge(delivery, personal, incoming, faulty.count());
        } finally {
            incoming.drop();
        }
    }

    private Judged judge(Delivery delivery, boolean personal, IncomingRecords incoming, int quarantined) {
        var source = delivery.source();
        var seq = 1 + lockedLastSeq(source);
        var closed = closedYears.all();
        var outcomes = new OutcomeCounts();
        outcomes.add(Outcome.QUARANTINED, quarantined);
        var years = new TreeSet<>(incoming.years());
        if (incoming.count() > 0) {
            var contended = new ContendedKeys(jdbc, source, seq, closed);
            contended.find();
            new PlainRecords(jdbc, source, seq, closed).insert(contended.any(), outcomes);
            contended.settle(outcomes);
            years.addAll(contended.supersededYears());
            keepConflicts(delivery, personal, contended.conflicts());
        }
        jdbc.update("UPDATE intake_source SET last_seq = ? WHERE code = ?", seq, source);
        return new Judged(seq, outcomes, YearRange.of(incoming.years()), years);
    }

    private int lockedLastSeq(String source) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT last_seq FROM intake_source WHERE code = ? FOR UPDATE", Integer.class, source));
    }

    /** The raw text of conflicts is only known by reading again; conflicts are rare. */
    private void keepConflicts(Delivery delivery, boolean personal, Set<Integer> conflicts) {
        if (conflicts.isEmpty()) {
            return;
        }
        var entry = new QuarantineEntry(jdbc, sealer, delivery.source(), delivery.id(), personal, "conflict");
        reading.read(delivery, new ConflictsAgain(conflicts, entry));
        entry.flush();
    }

    /**
     * What became of the records of a delivery.
     *
     * @param seq its rank among those of its source
     * @param span of its own records
     * @param years in which something may have changed
     */
    record Judged(int seq, OutcomeCounts outcomes, YearRange span, Set<Integer> years) {}
}
