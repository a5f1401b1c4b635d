package nl.wieg.sessions.proposals;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.wieg.sessions.instances.PlanInstances;
import nl.wieg.sessions.instances.SessionPlans;
import nl.wieg.sessions.plan.SessionPlan;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.shared.UtcTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The proposals, each with its wishes, and how their searches went. */
@Component
class ProposalTable {

    private final JdbcClient jdbc;
    private final WishTable wishes;

    ProposalTable(JdbcClient jdbc, WishTable wishes) {
        this.jdbc = jdbc;
        this.wishes = wishes;
    }

    List<ProposalSummary> of(RoundId round) {
        return jdbc.sql(
                        "SELECT id, number, state, asked_at, asked_by FROM sessions_proposal WHERE round_id = ? ORDER BY number DESC")
                .param(round.toString())
                .query((row, i) -> summary(row))
                .list();
    }

    Optional<ProposalProgress> progress(ProposalId id) {
        return jdbc.sql("SELECT id, round_id, number, state, version, seconds, asked_at, asked_by, started_at"
                        + " FROM sessions_proposal WHERE id = ?")
                .param(id.toString())
                .query((row, i) -> new ProposalProgress(
                        summary(row),
                        RoundId.of(row.getString("round_id")),
                        row.getInt("version"),
                        row.getInt("seconds"),
                        UtcTimes.readOptional(row, "started_at"),
                        steps(id)))
                .optional();
    }

    int waiting() {
        return jdbc.sql("SELECT COUNT(*) FROM sessions_proposal WHERE state = 'queued'")
                .query(Integer.class)
                .single();
    }

    int nextNumber(RoundId round) {
        return jdbc.sql("SELECT COALESCE(MAX(number), 0) + 1 FROM sessions_proposal WHERE round_id = ?")
                .param(round.toString())
                .query(Integer.class)
                .single();
    }

    Optional<Proposal> find(ProposalId id) {
        return read(id, "");
    }

    /** Holds it until the end of the transaction. */
    Optional<Proposal> hold(ProposalId id) {
        return read(id, " FOR UPDATE");
    }

    void add(Proposal proposal) {
        jdbc.sql(
                        "INSERT INTO sessions_proposal (id, round_id, number, state, version, seconds, instance, plan, asked_at, asked_by)"
                                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .params(proposal.id().toString(), proposal.round().toString(), proposal.number())
                .params(proposal.state().code(), proposal.version(), proposal.seconds())
                .params(PlanInstances.write(proposal.posed()))
                .param(proposal.plan().map(SessionPlans::write).orElse(null))
                .params(UtcTimes.of(proposal.askedAt()), proposal.askedBy())
                .update();
        wishes.replace(proposal);
    }

    /** Its state, its plan and its wishes; one version higher. */
    void change(Proposal proposal) {
        jdbc.sql(
                        "UPDATE sessions_proposal SET state = ?, seconds = ?, plan = ?, ending = FALSE, version = version + 1 WHERE id = ?")
                .params(proposal.state().code(), proposal.seconds())
                .param(proposal.plan().map(SessionPlans::write).orElse(null))
                .param(proposal.id().toString())
                .update();
        wishes.replace(proposal);
    }

    /** Whether it was being searched, or waited for that. */
    boolean askToEnd(ProposalId id) {
        return jdbc.sql("UPDATE sessions_proposal SET ending = TRUE WHERE id = ? AND state IN ('queued', 'running')")
                        .param(id.toString())
                        .update()
                > 0;
    }

    boolean isAskedToEnd(ProposalId id) {
        return jdbc.sql("SELECT ending FROM sessions_proposal WHERE id = ?")
                .param(id.toString())
                .query(Boolean.class)
                .single();
    }

    /** The one that waits longest; one that runs before those that wait, since whoever ran it is gone. */
    Optional<ProposalId> next() {
        return jdbc.sql(
                        "SELECT id FROM sessions_proposal WHERE state IN ('queued', 'running') ORDER BY state DESC, asked_at, id LIMIT 1")
                .query((row, i) -> ProposalId.of(row.getString("id")))
                .optional();
    }

    void begin(ProposalId id, Instant at) {
        jdbc.sql("UPDATE sessions_proposal SET state = 'running', started_at = ? WHERE id = ?")
                .params(UtcTimes.of(at), id.toString())
                .update();
    }

    void end(ProposalId id, SessionPlan plan, Instant at) {
        jdbc.sql(
                        "UPDATE sessions_proposal SET state = 'done', plan = ?, ending = FALSE, ended_at = ?, version = version + 1 WHERE id = ?")
                .params(SessionPlans.write(plan), UtcTimes.of(at), id.toString())
                .update();
    }

    void fail(ProposalId id, Instant at) {
        jdbc.sql("UPDATE sessions_proposal SET state = 'failed', ending = FALSE, ended_at = ? WHERE id = ?")
                .params(UtcTimes.of(at), id.toString())
                .update();
    }

    void addStep(ProposalId id, ProposalStep step) {
        jdbc.sql(
                        "INSERT INTO sessions_proposal_step (proposal_id, number, millis, cost, bound)"
                                + " SELECT ?, COALESCE(MAX(number), 0) + 1, ?, ?, ? FROM sessions_proposal_step WHERE proposal_id = ?")
                .params(id.toString(), step.after().toMillis(), step.cost(), step.bound(), id.toString())
                .update();
    }

    List<ProposalStep> steps(ProposalId id) {
        return jdbc.sql("SELECT millis, cost, bound FROM sessions_proposal_step WHERE proposal_id = ? ORDER BY number")
                .param(id.toString())
                .query((row, i) -> new ProposalStep(
                        Duration.ofMillis(row.getLong("millis")), row.getDouble("cost"), row.getDouble("bound")))
                .list();
    }

    private static ProposalSummary summary(ResultSet row) throws SQLException {
        return new ProposalSummary(
                ProposalId.of(row.getString("id")),
                row.getInt("number"),
                ProposalState.of(row.getString("state")),
                UtcTimes.read(row, "asked_at"),
                row.getString("asked_by"));
    }

    private Optional<Proposal> read(ProposalId id, String hold) {
        return jdbc.sql("SELECT * FROM sessions_proposal WHERE id = ?" + hold)
                .param(id.toString())
                .query((row, i) -> whole(id, row))
                .optional();
    }

    private Proposal whole(ProposalId id, ResultSet row) throws SQLException {
        return new Proposal(
                id,
                RoundId.of(row.getString("round_id")),
                row.getInt("number"),
                ProposalState.of(row.getString("state")),
                row.getInt("version"),
                row.getInt("seconds"),
                PlanInstances.read(row.getString("instance").getBytes(StandardCharsets.UTF_8)),
                Optional.ofNullable(row.getString("plan")).map(SessionPlans::read),
                wishes.of(id),
                UtcTimes.read(row, "asked_at"),
                row.getString("asked_by"));
    }
}
