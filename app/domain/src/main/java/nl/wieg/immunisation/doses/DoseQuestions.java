package nl.wieg.immunisation.doses;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.people.PersonId;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.TimeOrderedIds;
import nl.wieg.shared.UtcTimes;
import nl.wieg.shared.WrongInput;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What somebody must look at, of doses that count all the same. */
@Service
public class DoseQuestions {

    private static final int LONGEST_ANSWER = 200;

    private final JdbcTemplate jdbc;
    private final Access access;
    private final Clock clock;

    DoseQuestions(JdbcTemplate jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** Those without an answer, the oldest first. */
    public List<DoseQuestion> open(int atMost) {
        access.require(DosePolicy.READ, AccessObject.search("vragen over prikken", "open"));
        return jdbc.query("""
                SELECT id, person_id, dose_id, reason, raised_at FROM immunisation_dose_question
                WHERE answered_at IS NULL ORDER BY raised_at, id LIMIT ?""", (row, i) -> question(row), atMost);
    }

    /** How many are open. */
    public int count() {
        access.require(DosePolicy.READ, AccessObject.search("vragen over prikken", "aantal open"));
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT COUNT(*) FROM immunisation_dose_question WHERE answered_at IS NULL", Integer.class));
    }

    /**
     * Answers one; answered before, the first answer stands.
     *
     * @throws NotThere if there is no such question
     */
    @Transactional
    public void answer(UUID question, String answer) {
        var actor = access.require(DosePolicy.ANSWER_QUESTION, AccessObject.of("vraag", question.toString()));
        if (answer.isBlank() || answer.length() > LONGEST_ANSWER) {
            throw new WrongInput("Vul in wat u deed, in hoogstens " + LONGEST_ANSWER + " tekens.");
        }
        var known = jdbc.query(
                "SELECT 1 FROM immunisation_dose_question WHERE id = ?", (row, i) -> true, question.toString());
        if (known.isEmpty()) {
            throw new NotThere("Deze vraag is er niet.");
        }
        jdbc.update(
                "UPDATE immunisation_dose_question SET answered_at = ?, answered_by = ?, answer = ? WHERE id = ? AND answered_at IS NULL",
                UtcTimes.of(clock.instant()),
                actor.name(),
                answer,
                question.toString());
    }

    void raise(PersonId person, DoseId dose, Reason reason) {
        raise(List.of(new Raised(person, dose, reason)));
    }

    /** Raises these; one that was raised of this dose before is not raised again. */
    void raise(Collection<Raised> raised) {
        jdbc.batchUpdate(
                "INSERT IGNORE INTO immunisation_dose_question (id, person_id, dose_id, reason, raised_at) VALUES (?, ?, ?, ?, ?)",
                raised,
                1_000,
                (statement, question) -> {
                    statement.setString(1, TimeOrderedIds.next().toString());
                    statement.setString(2, question.person().toString());
                    statement.setString(3, question.dose().toString());
                    statement.setString(4, question.reason().code());
                    statement.setObject(5, UtcTimes.of(clock.instant()));
                });
    }

    private static DoseQuestion question(ResultSet row) throws SQLException {
        return new DoseQuestion(
                UUID.fromString(row.getString("id")),
                new PersonId(UUID.fromString(row.getString("person_id"))),
                new DoseId(UUID.fromString(row.getString("dose_id"))),
                Reason.valueOf(row.getString("reason").toUpperCase(Locale.ROOT)),
                UtcTimes.read(row, "raised_at"));
    }

    /** Why somebody must look. */
    public enum Reason {
        /** The same file of the earlier register came with another birth date. */
        BIRTH_DATE,
        /** The lot stands on no list. */
        UNKNOWN_LOT,
        /** The lot is of another vaccine than was sent. */
        OTHER_KIND;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A question to raise. */
    record Raised(PersonId person, DoseId dose, Reason reason) {}
}
