package nl.wieg.immunisation.consent;

import static nl.wieg.immunisation.consent.ConsentTable.code;
import static nl.wieg.immunisation.consent.ConsentTable.constant;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wieg.access.Actor;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonKey;
import nl.wieg.shared.BulkRow;
import nl.wieg.shared.TimeOrderedIds;
import nl.wieg.shared.UtcTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What holds doses back; a row is ended once and never removed. */
@Component
class HoldTable {

    private static final String WORDS = "immunisation_wish.detail";

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate bulk;
    private final SealedWords words;
    private final Clock clock;

    HoldTable(JdbcClient jdbc, JdbcTemplate bulk, SealedWords words, Clock clock) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.words = words;
        this.clock = clock;
    }

    UUID insert(
            PersonId person,
            HoldSort sort,
            String kind,
            @Nullable LocalDate until,
            Said said,
            String evidence,
            String spoken) {
        var id = TimeOrderedIds.next();
        jdbc.sql("""
                INSERT INTO immunisation_wish (person_id, id, sort, kind, since, relation, evidence, method, text_version, recorded_at,
                  recorded_by, until, said_by, detail) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        person.value(),
                        id,
                        code(sort),
                        kind,
                        said.on(),
                        code(said.relation()),
                        evidence,
                        code(said.method()),
                        said.textVersion(),
                        UtcTimes.of(clock.instant()),
                        Actor.current().name())
                .param(until)
                .param(Optional.ofNullable(said.by()).map(PersonId::value).orElse(null))
                .param(words.seal(person, spoken, WORDS))
                .update();
        return id;
    }

    /** Many at once, without words of their own. */
    void insert(List<HoldBefore> holds, Speakers.Known speakers) {
        var by = Actor.current().name();
        var now = UtcTimes.of(clock.instant());
        bulk.batchUpdate("""
                INSERT INTO immunisation_wish (person_id, id, sort, kind, since, relation, evidence, method, text_version, recorded_at,
                  recorded_by, until, said_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", holds, AT_ONCE, (statement, hold) -> {
            var said = hold.said();
            BulkRow.of(statement)
                    .id(hold.person().value())
                    .id(TimeOrderedIds.next())
                    .text(code(hold.sort()))
                    .text(hold.kind())
                    .day(said.on())
                    .text(code(said.relation()))
                    .text(speakers.evidence(hold.person(), said))
                    .text(code(said.method()))
                    .text(said.textVersion())
                    .moment(now)
                    .text(by)
                    .day(hold.until())
                    .text(String.valueOf(said.by()));
        });
    }

    /** What this is, and under which id it is kept. */
    Optional<Kept> find(SamePerson person, UUID hold) {
        return jdbc.sql("SELECT person_id, sort FROM immunisation_wish WHERE person_id IN (:persons) AND id = :hold")
                .param("persons", person.ids().stream().map(PersonId::toString).toList())
                .param("hold", hold)
                .query((row, i) -> new Kept(
                        new PersonId(row.getObject("person_id", UUID.class)),
                        constant(HoldSort.class, row.getString("sort"))))
                .optional();
    }

    /** Whether it was ended now; false when it had ended before. */
    boolean end(PersonId person, UUID hold, LocalDate until) {
        return jdbc.sql(
                                "UPDATE immunisation_wish SET until = ?, ended_at = ?, ended_by = ? WHERE person_id = ? AND id = ? "
                                        + "AND ended_at IS NULL AND (until IS NULL OR until > ?)")
                        .params(
                                until,
                                UtcTimes.of(clock.instant()),
                                Actor.current().name(),
                                person.value(),
                                hold,
                                until)
                        .update()
                > 0;
    }

    List<Hold> of(SamePerson person) {
        return person.ids().stream()
                .flatMap(id -> of(id, person::now).stream())
                .sorted(Comparator.comparing((Hold hold) -> hold.said().on())
                        .thenComparing(hold -> hold.recorded().at())
                        .thenComparing(Hold::id))
                .toList();
    }

    private List<Hold> of(PersonId person, UnaryOperator<PersonId> now) {
        var key = words.keyOf(person);
        return jdbc.sql("SELECT * FROM immunisation_wish WHERE person_id = ?")
                .param(person.value())
                .query((row, i) -> hold(row, key, now))
                .list();
    }

    private static Hold hold(ResultSet row, PersonKey key, UnaryOperator<PersonId> now) throws SQLException {
        return new Hold(
                row.getObject("id", UUID.class),
                constant(HoldSort.class, row.getString("sort")),
                row.getString("kind"),
                ConsentTable.said(row, "since", now),
                row.getObject("until", LocalDate.class),
                ConsentTable.recorded(row),
                SealedWords.open(key, row, "detail", WORDS));
    }

    /** A row, by whose id it is kept. */
    record Kept(PersonId person, HoldSort sort) {}
}
