package nl.wieg.immunisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wieg.people.PersonId;
import nl.wieg.shared.BulkRow;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The persons whose statuses no longer say what the register knows: marked in the transaction of the change, until they are worked out. */
@Component
class StalePersons {

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate bulk;
    private final Clock clock;

    StalePersons(JdbcClient jdbc, JdbcTemplate bulk, Clock clock) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.clock = clock;
    }

    /**
     * Marks them, in the transaction of the caller.
     *
     * @param change what happened; marking for it twice has no effect
     * @param medicalOn the day on which medical content changed, if it did
     */
    void mark(Collection<PersonId> persons, UUID change, @Nullable LocalDate medicalOn) {
        var now = utc(clock.instant());
        bulk.batchUpdate(
                "INSERT IGNORE INTO immunisation_stale (person_id, change_id, medical_on, marked_at) VALUES (?, ?, ?, ?)",
                persons,
                AT_ONCE,
                (statement, person) -> BulkRow.of(statement)
                        .id(person.value())
                        .id(change)
                        .day(medicalOn)
                        .moment(now));
    }

    /** How many marks there are. */
    int marks() {
        return jdbc.sql("SELECT COUNT(*) FROM immunisation_stale")
                .query(Integer.class)
                .single();
    }

    boolean isEmpty() {
        return !hasMoreThan(0);
    }

    /** Whether there are more marks than this; never counts further. */
    boolean hasMoreThan(int marks) {
        return jdbc.sql("SELECT 1 FROM immunisation_stale LIMIT 1 OFFSET " + marks)
                .query(Integer.class)
                .optional()
                .isPresent();
    }

    /** Whether nothing was marked for the one duration, or the oldest mark waits for the other. */
    boolean isQuiet(Duration since, Duration atMost) {
        return jdbc.sql(
                        "SELECT COALESCE(MAX(marked_at) <= :quiet OR MIN(marked_at) <= :old, FALSE) FROM immunisation_stale")
                .param("quiet", utc(clock.instant().minus(since)))
                .param("old", utc(clock.instant().minus(atMost)))
                .query(Boolean.class)
                .single();
    }

    /** The first marks in order of person: of whoever is among them all, unless one person alone has more than this. */
    List<Mark> first(int atMost) {
        var marks = bulk.query(
                "SELECT person_id, change_id, medical_on FROM immunisation_stale ORDER BY person_id, change_id LIMIT "
                        + (atMost + 1),
                StalePersons::mark);
        if (marks.size() <= atMost) {
            return marks;
        }
        var cut = marks.getLast().person();
        var whole = marks.stream().filter(mark -> !mark.person().equals(cut)).toList();
        return whole.isEmpty() ? marks : whole;
    }

    /** Removes the marks, in the transaction that worked these persons out; what was marked meanwhile stays. */
    void done(List<Mark> marks) {
        if (marks.isEmpty()) {
            return;
        }
        jdbc.sql("""
                DELETE FROM immunisation_stale
                WHERE person_id BETWEEN :first AND :last AND change_id IN (:changes)""")
                .param("first", marks.getFirst().person().toString())
                .param("last", marks.getLast().person().toString())
                .param(
                        "changes",
                        marks.stream().map(mark -> mark.change().toString()).collect(Collectors.toSet()))
                .update();
    }

    private static Mark mark(ResultSet row, int number) throws SQLException {
        return new Mark(
                new PersonId(UUID.fromString(row.getString("person_id"))),
                UUID.fromString(row.getString("change_id")),
                row.getObject("medical_on", LocalDate.class));
    }

    private static LocalDateTime utc(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDateTime();
    }

    /**
     * One person and one change.
     *
     * @param medicalOn the day on which medical content changed, if it did
     */
    record Mark(PersonId person, UUID change, @Nullable LocalDate medicalOn) {}
}
