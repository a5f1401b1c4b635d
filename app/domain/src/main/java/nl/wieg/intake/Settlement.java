package nl.wieg.intake;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import nl.wieg.intake.events.DeliveryStored;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.ObjectMapper;

/**
 * Reads a landed delivery and gives every record its outcome, all in one transaction: seen whole or not at all. The source's row is locked
 * from the first judgement to the end, so that two nodes never judge the same source at once.
 */
@Component
class Settlement {

    private static final Logger LOG = LoggerFactory.getLogger(Settlement.class);

    private final DeliveryRepository deliveries;
    private final DeliveryParts parts;
    private final FeedReaders readers;
    private final Sources sources;
    private final ClosedYears closedYears;
    private final JdbcTemplate jdbc;
    private final Sealer sealer;
    private final ObjectMapper json;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final MeterRegistry metrics;
    private final Clock clock;

    @SuppressWarnings("TooManyParameters")
    Settlement(
            DeliveryRepository deliveries,
            DeliveryParts parts,
            FeedReaders readers,
            Sources sources,
            ClosedYears closedYears,
            JdbcTemplate jdbc,
            Sealer sealer,
            ObjectMapper json,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            MeterRegistry metrics,
            Clock clock) {
        this.deliveries = deliveries;
        this.parts = parts;
        this.readers = readers;
        this.sources = sources;
        this.closedYears = closedYears;
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.json = json;
        this.transaction = transaction;
        this.events = events;
        this.metrics = metrics;
        this.clock = clock;
    }

    /** Settles a landed delivery; settled before, it has no effect. */
    Receipt settle(UUID id) {
        try {
            return inTransaction(id);
        } catch (UnreadableInside e) {
            return reject(id, e.reason);
        }
    }

    private Receipt inTransaction(UUID id) {
        return transaction.execute(status -> {
            var delivery = deliveries.findById(id).orElseThrow();
            if (delivery.isSettled()) {
                return new Receipt(new DeliveryId(id), delivery.state() == Delivery.State.stored, true);
            }
            var personal = sources.named(delivery.source()).personal();
            var faulty = new QuarantineEntry(jdbc, sealer, delivery.source(), id, personal, "faulty");
            var incoming = new IncomingRecords(jdbc, sealer, json, faulty, id, personal);
            try {
                incoming.open();
                read(delivery, personal, incoming);
                incoming.flush();
                faulty.flush();
                judge(delivery, personal, incoming, faulty.count());
            } finally {
                incoming.drop();
            }
            return new Receipt(new DeliveryId(id), true, false);
        });
    }

    private void read(Delivery delivery, boolean personal, RecordSink sink) {
        try (var in = parts.open(delivery, personal)) {
            readers.of(delivery.source()).read(in, sink);
        } catch (UnreadableDelivery e) {
            throw new UnreadableInside(e.reason(), e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (DataAccessException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("reader failed source={} delivery={}", delivery.source(), delivery.id(), e);
            throw new UnreadableInside(
                    "Het lezen ging onverwacht mis. Noem bij vragen dit nummer: " + delivery.id() + ".", e);
        }
    }

    private void judge(Delivery delivery, boolean personal, IncomingRecords incoming, int quarantined) {
        var source = delivery.source();
        var seq = 1 + lockedLastSeq(source);
        var closed = closedYears.all();
        var outcomes = new OutcomeCounts();
        outcomes.add(Outcome.QUARANTINED, quarantined);
        Set<Integer> years = new TreeSet<>(incoming.years());
        delivery.coversYear().ifPresent(years::add);
        var contended = new ContendedKeys(jdbc, source, seq, closed);
        if (incoming.count() > 0) {
            contended.find();
            new PlainRecords(jdbc, source, seq, closed).insert(contended.any(), outcomes);
            contended.settle(outcomes);
            years.addAll(contended.supersededYears());
            keepConflicts(delivery, personal, contended);
        }
        jdbc.update("UPDATE intake_source SET last_seq = ? WHERE code = ?", seq, source);
        delivery.stored(seq, outcomes, YearRange.of(incoming.years()), clock.instant());
        deliveries.saveAndFlush(delivery);
        events.publishEvent(new DeliveryStored(delivery.id(), source, years));
        measure(source, outcomes);
        LOG.info("stored source={} delivery={} seq={} outcomes={}", source, delivery.id(), seq, outcomes.view());
    }

    private int lockedLastSeq(String source) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT last_seq FROM intake_source WHERE code = ? FOR UPDATE", Integer.class, source));
    }

    /** The raw text of conflicts is only known by reading again; conflicts are rare. */
    private void keepConflicts(Delivery delivery, boolean personal, ContendedKeys contended) {
        if (contended.conflicts().isEmpty()) {
            return;
        }
        var entry = new QuarantineEntry(jdbc, sealer, delivery.source(), delivery.id(), personal, "conflict");
        read(delivery, personal, new ConflictsAgain(contended.conflicts(), entry));
        entry.flush();
    }

    private Receipt reject(UUID id, String reason) {
        return transaction.execute(status -> {
            var delivery = deliveries.findById(id).orElseThrow();
            if (!delivery.isSettled()) {
                delivery.rejected(reason, clock.instant());
                deliveries.saveAndFlush(delivery);
                metrics.counter("wieg.intake.rejected", "source", delivery.source())
                        .increment();
                LOG.warn("rejected source={} delivery={} reason={}", delivery.source(), id, reason);
            }
            return new Receipt(new DeliveryId(id), false, false);
        });
    }

    private void measure(String source, OutcomeCounts outcomes) {
        outcomes.view().forEach((outcome, count) -> metrics.counter(
                        "wieg.intake.records", "source", source, "outcome", outcome.code())
                .increment(count));
    }

    /** Carries a refusal of the whole delivery out of the transaction, which it rolls back. */
    private static final class UnreadableInside extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final String reason;

        UnreadableInside(String reason, Throwable cause) {
            super(cause);
            this.reason = reason;
        }
    }
}
