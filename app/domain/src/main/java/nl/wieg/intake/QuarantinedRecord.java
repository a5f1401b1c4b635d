package nl.wieg.intake;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A record that could not be stored, and what was decided about it: once, by somebody, for a reason. */
@Entity
@Table(name = "intake_quarantine")
@SuppressWarnings("UnusedVariable") // lists read what was decided from the table
class QuarantinedRecord {

    enum State {
        open,
        corrected,
        released,
        dismissed
    }

    @Id
    private UUID id;

    @Column(updatable = false)
    private String source;

    @Column(updatable = false)
    private UUID deliveryId;

    @Column(updatable = false)
    private int page;

    @Column(updatable = false)
    private int line;

    @Column(updatable = false)
    private String kind;

    @Column(updatable = false)
    private String reason;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "VARCHAR(10)")
    private State state;

    private @Nullable Instant decidedAt;

    private @Nullable String decidedBy;

    private @Nullable String decisionNote;

    private @Nullable UUID repairedBy;

    @Version
    private int entityVersion;

    @SuppressWarnings("NullAway.Init")
    protected QuarantinedRecord() {}

    void repaired(State how, DeliveryId by, String who, String note, Instant now) {
        decide(how, who, note, now);
        this.repairedBy = by.value();
    }

    void dismissed(String who, String note, Instant now) {
        decide(State.dismissed, who, note, now);
    }

    boolean isOpen() {
        return state == State.open;
    }

    UUID id() {
        return id;
    }

    String source() {
        return source;
    }

    private void decide(State to, String who, String note, Instant now) {
        if (!isOpen()) {
            throw new QuarantineDecided(id);
        }
        this.state = to;
        this.decidedBy = who;
        this.decisionNote = note;
        this.decidedAt = now;
    }
}
