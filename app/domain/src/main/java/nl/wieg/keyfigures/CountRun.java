package nl.wieg.keyfigures;

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

/** One count of one year, from requested to result; each step refuses a wrong one. */
@Entity
@Table(name = "keyfigure_run")
class CountRun {

    enum State {
        requested,
        counting,
        current,
        superseded,
        failed
    }

    @Id
    private UUID id;

    @Column(updatable = false)
    private short year;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "VARCHAR(10)")
    private State state;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String requestedBy;

    @Column(updatable = false)
    private Instant requestedAt;

    private @Nullable Instant startedAt;

    private @Nullable Instant finishedAt;

    private int sourcesTotal;

    private int sourcesDone;

    private @Nullable String failure;

    @Version
    private @Nullable Integer entityVersion;

    @SuppressWarnings("NullAway.Init")
    protected CountRun() {}

    CountRun(UUID id, int year, String reason, String requestedBy, Instant now) {
        this.id = id;
        this.year = (short) year;
        this.state = State.requested;
        this.reason = reason;
        this.requestedBy = requestedBy;
        this.requestedAt = now;
    }

    void start(int sources, Instant now) {
        require(State.requested);
        this.state = State.counting;
        this.startedAt = now;
        this.sourcesTotal = sources;
    }

    void sourceDone(int done) {
        require(State.counting);
        this.sourcesDone = done;
    }

    void becomeCurrent(Instant now) {
        require(State.counting);
        this.state = State.current;
        this.finishedAt = now;
    }

    void supersede() {
        require(State.current);
        this.state = State.superseded;
    }

    void fail(String why, Instant now) {
        if (state == State.current || state == State.superseded) {
            throw new IllegalStateException("Run " + id + " is " + state);
        }
        this.state = State.failed;
        this.failure = why.length() > 500 ? why.substring(0, 500) : why;
        this.finishedAt = now;
    }

    UUID id() {
        return id;
    }

    int year() {
        return year;
    }

    State state() {
        return state;
    }

    RunSummary summary() {
        return new RunSummary(
                new RunId(id),
                year,
                state.name(),
                reason,
                requestedBy,
                requestedAt,
                startedAt,
                finishedAt,
                sourcesTotal,
                sourcesDone,
                failure);
    }

    private void require(State wanted) {
        if (state != wanted) {
            throw new IllegalStateException("Run " + id + " is " + state + ", not " + wanted);
        }
    }
}
