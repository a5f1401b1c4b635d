package nl.wieg.immunisation.definitions;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wieg.immunisation.schedule.Equivalence;
import nl.wieg.immunisation.schedule.WrittenRow;
import nl.wieg.shared.Region;
import nl.wieg.shared.UtcTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The definitions with their rows. */
@Component
class DefinitionTable {

    private static final String FIELDS =
            "kind, dose, first_year, last_year, born_from, recommended, minimum_age, late_after, lapses, previous,"
                    + " minimum_days, product, certainty, remark";

    private final JdbcClient jdbc;
    private final Clock clock;

    DefinitionTable(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Which definition counts on the day. */
    Optional<Integer> inForce(LocalDate day) {
        return jdbc.sql("SELECT version FROM immunisation_definition WHERE effective_from <= ? "
                        + "ORDER BY effective_from DESC LIMIT 1")
                .param(day)
                .query(Integer.class)
                .optional();
    }

    /** The newest first. */
    List<Definition> all() {
        var today = Region.today(clock);
        var current = inForce(today).orElse(0);
        return jdbc.sql("SELECT * FROM immunisation_definition ORDER BY version DESC")
                .query((row, i) -> definition(row, today, current))
                .list();
    }

    List<WrittenRow> rows(int version) {
        return jdbc.sql("SELECT * FROM immunisation_definition_row WHERE version = ? ORDER BY position")
                .param(version)
                .query((row, i) -> row(row))
                .list();
    }

    List<Equivalence> equivalences(int version) {
        return jdbc.sql("SELECT * FROM immunisation_definition_equivalence WHERE version = ? ORDER BY position")
                .param(version)
                .query((row, i) -> Equivalence.read(
                        row.getString("given"),
                        row.getString("fills"),
                        row.getString("dose"),
                        row.getString("born_before")))
                .list();
    }

    /** Holds it until the end of the transaction, so that nobody signs it while it changes; false when it is no draft. */
    boolean holdDraft(int version) {
        return jdbc.sql(
                        "SELECT version FROM immunisation_definition WHERE version = ? AND effective_from IS NULL FOR UPDATE")
                .param(version)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Copies it with all its rows; the copy gets a number that no definition ever had. */
    int copy(int version, String by) {
        var copy = jdbc.sql(
                        "INSERT INTO immunisation_definition (copied_from, made_at, made_by) VALUES (?, ?, ?) RETURNING version")
                .params(version, UtcTimes.of(clock.instant()), by)
                .query(Integer.class)
                .single();
        jdbc.sql("INSERT INTO immunisation_definition_row (version, position, " + FIELDS + ") SELECT ?, position, "
                        + FIELDS + " FROM immunisation_definition_row WHERE version = ?")
                .params(copy, version)
                .update();
        jdbc.sql("""
                INSERT INTO immunisation_definition_equivalence (version, position, given, fills, dose, born_before, certainty, remark)
                SELECT ?, position, given, fills, dose, born_before, certainty, remark FROM immunisation_definition_equivalence
                WHERE version = ?""").params(copy, version).update();
        return copy;
    }

    void add(int version, WrittenRow row) {
        jdbc.sql("INSERT INTO immunisation_definition_row (version, position, " + FIELDS
                        + ") VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
                .param(version)
                .params(values(row))
                .update();
    }

    void remove(int version, String order) {
        jdbc.sql("DELETE FROM immunisation_definition_row WHERE version = ? AND position = ?")
                .params(version, Integer.parseInt(order))
                .update();
    }

    void change(int version, String order, WrittenRow row) {
        jdbc.sql("""
                UPDATE immunisation_definition_row SET position = ?, kind = ?, dose = ?, first_year = ?, last_year = ?, born_from = ?,
                  recommended = ?, minimum_age = ?, late_after = ?, lapses = ?, previous = ?, minimum_days = ?, product = ?, certainty = ?,
                  remark = ? WHERE version = ? AND position = ?""")
                .params(values(row))
                .params(version, Integer.parseInt(order))
                .update();
    }

    /** The position, and then in the order of the fields. */
    private static List<Object> values(WrittenRow row) {
        return List.of(
                Integer.parseInt(row.order()),
                row.kind(),
                row.dose(),
                row.firstYear(),
                row.lastYear(),
                row.bornFrom(),
                row.recommended(),
                row.minimumAge(),
                row.lateAfter(),
                row.lapses(),
                row.previous(),
                row.minimumDays(),
                row.product(),
                row.certainty(),
                row.remark());
    }

    void signOff(int version, LocalDate from, String by) {
        jdbc.sql(
                        "UPDATE immunisation_definition SET effective_from = ?, signed_off_at = ?, signed_off_by = ? WHERE version = ?")
                .params(from, UtcTimes.of(clock.instant()), by, version)
                .update();
    }

    private static Definition definition(ResultSet row, LocalDate today, int current) throws SQLException {
        var version = row.getInt("version");
        var from = row.getObject("effective_from", LocalDate.class);
        return new Definition(
                version,
                state(version, from, today, current),
                from,
                row.getObject("copied_from", Integer.class),
                UtcTimes.read(row, "made_at"),
                row.getString("made_by"),
                UtcTimes.readOptional(row, "signed_off_at").orElse(null),
                row.getString("signed_off_by"));
    }

    private static DefinitionState state(int version, @Nullable LocalDate from, LocalDate today, int current) {
        if (from == null) {
            return DefinitionState.DRAFT;
        }
        if (version == current) {
            return DefinitionState.IN_FORCE;
        }
        return from.isAfter(today) ? DefinitionState.SIGNED_OFF : DefinitionState.SUPERSEDED;
    }

    private static WrittenRow row(ResultSet row) throws SQLException {
        return new WrittenRow(
                row.getString("position"),
                row.getString("kind"),
                row.getString("dose"),
                row.getString("first_year"),
                row.getString("last_year"),
                row.getString("born_from"),
                row.getString("recommended"),
                row.getString("minimum_age"),
                row.getString("late_after"),
                row.getString("lapses"),
                row.getString("previous"),
                row.getString("minimum_days"),
                row.getString("product"),
                row.getString("certainty"),
                row.getString("remark"));
    }
}
