package nl.wieg.sessions.rounds;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wieg.sessions.plan.PlanRules;
import nl.wieg.shared.UtcTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Component;

/** The rounds, each with all that belongs to it. */
@Component
class RoundTable {

    private static final String COLUMNS =
            "name, school_year, delivery, first_day, last_day, minutes_one, minutes_two, lanes, max_km,"
                    + " min_choices, max_children, min_children, holiday_share, weight_uncovered, weight_regret, weight_team_km, weight_session,"
                    + " weight_school";

    private final JdbcClient jdbc;
    private final RoundParts parts;

    RoundTable(JdbcClient jdbc, RoundParts parts) {
        this.jdbc = jdbc;
        this.parts = parts;
    }

    List<RoundSummary> all() {
        return jdbc.sql("SELECT id, name, state, first_day, last_day FROM sessions_round"
                        + " ORDER BY school_year DESC, first_day DESC, id DESC")
                .query((row, i) -> new RoundSummary(
                        RoundId.of(row.getString("id")),
                        row.getString("name"),
                        RoundState.of(row.getString("state")),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)))
                .list();
    }

    Optional<Round> find(RoundId id) {
        return read(id, "");
    }

    /** Holds it until the end of the transaction. */
    Optional<Round> hold(RoundId id) {
        return read(id, " FOR UPDATE");
    }

    /** @throws org.springframework.dao.DuplicateKeyException when it is there */
    void add(Round round) {
        values(
                        jdbc.sql("INSERT INTO sessions_round (" + COLUMNS + ", id, made_at, made_by) VALUES ("
                                + "?, ".repeat(18) + "?, ?, ?)"),
                        round)
                .params(
                        round.id().toString(),
                        UtcTimes.of(round.moments().madeAt()),
                        round.moments().madeBy())
                .update();
        parts.add(round);
    }

    /** All of it but its state, and of a draft alone. */
    void replace(Round round) {
        values(
                        jdbc.sql("UPDATE sessions_round SET " + COLUMNS.replace(",", " = ?,")
                                + " = ? WHERE id = ? AND state = 'draft'"),
                        round)
                .param(round.id().toString())
                .update();
        parts.remove(round.id());
        parts.add(round);
    }

    void setState(Round round) {
        var moments = round.moments();
        jdbc.sql("UPDATE sessions_round SET state = ?, published_at = ?, published_by = ?, closed_at = ? WHERE id = ?")
                .param(round.state().code())
                .param(Optional.ofNullable(moments.publishedAt())
                        .map(UtcTimes::of)
                        .orElse(null))
                .param(moments.publishedBy())
                .param(Optional.ofNullable(moments.closedAt()).map(UtcTimes::of).orElse(null))
                .param(round.id().toString())
                .update();
    }

    private static StatementSpec values(StatementSpec statement, Round round) {
        var rules = round.rules();
        var plan = rules.plan();
        var weights = plan.weights();
        return statement
                .params(
                        round.name(),
                        round.scope().schoolYear(),
                        round.aim().delivery().code())
                .params(round.scope().firstDay(), round.scope().lastDay())
                .params(rules.minutes().one(), rules.minutes().two(), rules.lanes())
                .params(plan.maxKm(), plan.minChoices(), plan.maxChildrenPerSession(), plan.minChildrenPerSession())
                .params(plan.holidayShareMin(), weights.uncovered(), weights.regretKm2(), weights.teamKm())
                .params(weights.session(), weights.schoolTime());
    }

    private Optional<Round> read(RoundId id, String hold) {
        return jdbc.sql("SELECT * FROM sessions_round WHERE id = ?" + hold)
                .param(id.toString())
                .query((row, i) -> head(id, row))
                .optional()
                .map(this::whole);
    }

    private Round whole(Round head) {
        var id = head.id();
        return new Round(
                id,
                head.state(),
                new Aim(head.name(), parts.offers(id), head.aim().delivery()),
                Scope.of(
                        parts.municipalities(id),
                        head.scope().firstDay(),
                        head.scope().lastDay()),
                parts.means(id),
                head.rules(),
                parts.turnout(id),
                head.moments());
    }

    /** Without what belongs to it. */
    private static Round head(RoundId id, ResultSet row) throws SQLException {
        return new Round(
                id,
                RoundState.of(row.getString("state")),
                new Aim(row.getString("name"), List.of(), Delivery.of(row.getString("delivery"))),
                Scope.of(
                        Set.of(),
                        row.getObject("first_day", LocalDate.class),
                        row.getObject("last_day", LocalDate.class)),
                Means.NONE,
                rules(row),
                List.of(),
                new RoundMoments(
                        UtcTimes.read(row, "made_at"),
                        row.getString("made_by"),
                        UtcTimes.readOptional(row, "published_at").orElse(null),
                        row.getString("published_by"),
                        UtcTimes.readOptional(row, "closed_at").orElse(null)));
    }

    private static RoundRules rules(ResultSet row) throws SQLException {
        var weights = new PlanRules.Weights(
                row.getDouble("weight_uncovered"),
                row.getDouble("weight_regret"),
                row.getDouble("weight_team_km"),
                row.getDouble("weight_session"),
                row.getDouble("weight_school"));
        return new RoundRules(
                new MinutesPerChild(row.getInt("minutes_one"), row.getInt("minutes_two")),
                row.getInt("lanes"),
                new PlanRules(
                        row.getDouble("max_km"),
                        row.getInt("min_choices"),
                        row.getInt("max_children"),
                        row.getInt("min_children"),
                        row.getDouble("holiday_share"),
                        weights));
    }
}
