package nl.wieg.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One distinct content that a source sent, from landing to settled; each step refuses a wrong one. */
@Entity
@Table(name = "intake_delivery")
class Delivery {

    enum State {
        landing,
        landed,
        stored,
        rejected
    }

    @Id
    private UUID id;

    @Column(updatable = false)
    private String source;

    @Column(columnDefinition = "BINARY(32)")
    private byte @Nullable [] sha256;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String channel;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "VARCHAR(10)")
    private State state;

    private @Nullable Integer seq;

    @Column(updatable = false)
    private @Nullable Short coversYear;

    private long bytes;

    @Column(updatable = false)
    private Instant landedAt;

    private @Nullable Instant settledAt;

    private @Nullable String reason;

    @Embedded
    private OutcomeCounts counts = new OutcomeCounts();

    private @Nullable Short firstYear;

    private @Nullable Short lastYear;

    /** Null until it is stored: that is how Spring Data tells a new one from a known one. */
    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Delivery() {}

    Delivery(UUID id, String source, String name, Channel channel, Instant now) {
        this.id = id;
        this.source = source;
        this.name = name;
        this.channel = channel.code();
        this.state = State.landing;
        this.landedAt = now;
    }

    /** All bytes are here. */
    void landed(byte[] hash, long size) {
        requireState(State.landing);
        this.sha256 = hash.clone();
        this.bytes = size;
        this.state = State.landed;
    }

    /** The year a harvest asked for. */
    void covers(int year) {
        this.coversYear = (short) year;
    }

    /** Every record has its outcome. */
    void stored(int rank, OutcomeCounts outcomes, YearRange years, Instant now) {
        requireState(State.landed);
        this.seq = rank;
        this.counts = outcomes;
        this.firstYear = years.first();
        this.lastYear = years.last();
        this.settledAt = now;
        this.state = State.stored;
    }

    /** Cannot be read as a whole. */
    void rejected(String why, Instant now) {
        if (isSettled()) {
            throw new IllegalStateException("Delivery " + id + " is settled already: " + state);
        }
        this.reason = why.length() > 500 ? why.substring(0, 500) : why;
        this.settledAt = now;
        this.state = State.rejected;
    }

    boolean isSettled() {
        return state == State.stored || state == State.rejected;
    }

    State state() {
        return state;
    }

    UUID id() {
        return id;
    }

    String source() {
        return source;
    }

    /** The year a harvest asked for; empty for what was sent to us. */
    Optional<Integer> coversYear() {
        return Optional.ofNullable(coversYear).map(Short::intValue);
    }

    String name() {
        return name;
    }

    /** Hexadecimal; empty while a harvest is still being fetched. */
    String hash() {
        return sha256 == null ? "" : HexFormat.of().formatHex(sha256);
    }

    DeliverySummary summary() {
        return new DeliverySummary(
                new DeliveryId(id),
                source,
                name,
                channel,
                state.name(),
                bytes,
                landedAt,
                settledAt,
                reason,
                seq,
                coversYear,
                firstYear,
                lastYear,
                counts.view());
    }

    private void requireState(State wanted) {
        if (state != wanted) {
            throw new IllegalStateException("Delivery " + id + " is " + state + ", not " + wanted);
        }
    }
}
