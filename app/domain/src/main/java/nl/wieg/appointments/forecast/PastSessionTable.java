package nl.wieg.appointments.forecast;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.shared.BulkRow;
import nl.wieg.shared.MunicipalityCode;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The sessions that were held. */
@Component
class PastSessionTable {

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;

    PastSessionTable(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void add(List<PastSession> sessions) {
        jdbc.batchUpdate("""
                INSERT INTO appointments_past_session
                  (id, day, part, municipality, school_free, week, kinds, lead_days, capacity, expected, booked, came, walked_in)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", sessions, AT_ONCE, PastSessionTable::set);
    }

    List<PastSession> all() {
        return jdbc.query("SELECT * FROM appointments_past_session", (row, i) -> session(row));
    }

    Set<UUID> ids() {
        return jdbc.queryForList("SELECT id FROM appointments_past_session", String.class).stream()
                .map(UUID::fromString)
                .collect(Collectors.toUnmodifiableSet());
    }

    int count() {
        return jdbc.query("SELECT COUNT(*) FROM appointments_past_session", (row, i) -> row.getInt(1))
                .getFirst();
    }

    ForecastDefault otherwise() {
        return jdbc.query(
                        "SELECT no_show, turnout, source FROM appointments_forecast_default",
                        (row, i) -> new ForecastDefault(
                                row.getDouble("no_show"), row.getDouble("turnout"), row.getString("source")))
                .getFirst();
    }

    private static void set(PreparedStatement statement, PastSession session) throws SQLException {
        var facts = session.facts();
        var lead = facts.leadDays();
        var attendance = session.attendance();
        BulkRow.of(statement)
                .id(session.id())
                .day(facts.when().date())
                .text(facts.when().part().code())
                .text(facts.municipality().value())
                .flag(facts.schoolFree())
                .number(facts.week())
                .text(facts.kinds().stream().map(OfferedKind::code).sorted().collect(Collectors.joining(",")))
                .number(lead.isPresent() ? lead.getAsInt() : null)
                .number(session.capacity())
                .number(session.expected())
                .number(attendance.booked())
                .number(attendance.came())
                .number(attendance.walkedIn());
    }

    private static PastSession session(ResultSet row) throws SQLException {
        return new PastSession(
                UUID.fromString(row.getString("id")),
                facts(row),
                row.getInt("capacity"),
                row.getDouble("expected"),
                new Attendance(row.getInt("booked"), row.getInt("came"), row.getInt("walked_in")));
    }

    private static SessionFacts facts(ResultSet row) throws SQLException {
        var lead = row.getObject("lead_days", Integer.class);
        return new SessionFacts(
                new DayPart(
                        row.getObject("day", LocalDate.class),
                        PartOfDay.of(row.getString("part")).orElseThrow()),
                new MunicipalityCode(row.getString("municipality")),
                row.getBoolean("school_free"),
                row.getInt("week"),
                kinds(row.getString("kinds")),
                lead == null ? OptionalInt.empty() : OptionalInt.of(lead));
    }

    private static Set<OfferedKind> kinds(String codes) {
        return Arrays.stream(codes.split(","))
                .filter(code -> !code.isEmpty())
                .map(OfferedKind::of)
                .collect(Collectors.toUnmodifiableSet());
    }
}
