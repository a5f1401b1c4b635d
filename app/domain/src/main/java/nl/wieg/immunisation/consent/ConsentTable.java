package nl.wieg.immunisation.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wieg.access.Actor;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonKey;
import nl.wieg.shared.TimeOrderedIds;
import nl.wieg.shared.UtcTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was said and found, a row for each time. */
@Component
class ConsentTable {

    private static final String CONSENT_WORDS = "immunisation_consent.words";
    private static final String FINDING_WORDS = "immunisation_finding.words";

    private static final int AT_ONCE = 1_000;

    private final JdbcClient jdbc;
    private final JdbcTemplate bulk;
    private final SealedWords words;
    private final Clock clock;

    ConsentTable(JdbcClient jdbc, JdbcTemplate bulk, SealedWords words, Clock clock) {
        this.jdbc = jdbc;
        this.bulk = bulk;
        this.words = words;
        this.clock = clock;
    }

    void insert(PersonId person, ConsentPurpose purpose, Decision decision, Said said, String evidence, String spoken) {
        jdbc.sql("""
                INSERT INTO immunisation_consent (person_id, id, purpose, decision, said_by, relation, evidence, method, said_on,
                  text_version, recorded_at, recorded_by, words) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        person.value(),
                        TimeOrderedIds.next(),
                        code(purpose),
                        code(decision),
                        String.valueOf(said.by()),
                        code(said.relation()),
                        evidence,
                        code(said.method()),
                        said.on(),
                        said.textVersion(),
                        UtcTimes.of(clock.instant()),
                        Actor.current().name())
                .param(words.seal(person, spoken, CONSENT_WORDS))
                .update();
    }

    /** Many at once, without words of their own. */
    void insert(List<ConsentBefore> consents, Speakers.Known speakers) {
        var by = Actor.current().name();
        var now = UtcTimes.of(clock.instant());
        bulk.batchUpdate("""
                INSERT INTO immunisation_consent (person_id, id, purpose, decision, said_by, relation, evidence, method, said_on,
                  text_version, recorded_at, recorded_by) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", consents, AT_ONCE, (statement, consent) -> {
            var said = consent.said();
            statement.setString(1, consent.person().toString());
            statement.setString(2, TimeOrderedIds.next().toString());
            statement.setString(3, code(consent.purpose()));
            statement.setString(4, code(consent.decision()));
            statement.setString(5, String.valueOf(said.by()));
            statement.setString(6, code(said.relation()));
            statement.setString(7, speakers.evidence(consent.person(), said));
            statement.setString(8, code(said.method()));
            statement.setObject(9, said.on());
            statement.setString(10, said.textVersion());
            statement.setObject(11, now);
            statement.setString(12, by);
        });
    }

    void insert(PersonId person, Finding finding, LocalDate on, String spoken) {
        jdbc.sql("""
                INSERT INTO immunisation_finding (person_id, id, finding, found_on, recorded_at, recorded_by, words)
                VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        person.value(),
                        TimeOrderedIds.next(),
                        code(finding),
                        on,
                        UtcTimes.of(clock.instant()),
                        Actor.current().name())
                .param(words.seal(person, spoken, FINDING_WORDS))
                .update();
    }

    /** What counts for treatment by a dose of this kind, in the order in which it was said. */
    List<Statement> aboutTreatment(SamePerson person, String kind, LocalDate day) {
        return jdbc.sql("""
                        SELECT said_by, decision, NULL AS finding, said_on, recorded_at, id FROM immunisation_consent
                        WHERE person_id IN (:persons) AND purpose = 'treatment'
                        UNION ALL
                        SELECT NULL, NULL, finding, found_on, recorded_at, id FROM immunisation_finding WHERE person_id IN (:persons)
                        UNION ALL
                        SELECT said_by, NULL, NULL, since, recorded_at, id FROM immunisation_wish
                        WHERE person_id IN (:persons) AND sort = 'objection' AND said_by IS NOT NULL AND kind IN (:kind, '*')
                          AND (until IS NULL OR until > :day)
                        ORDER BY said_on, recorded_at, id""")
                .param("persons", person.ids().stream().map(PersonId::toString).toList())
                .param("kind", kind)
                .param("day", day)
                .query((row, i) -> statement(row, person::now))
                .list();
    }

    /** What counts for exchanging data, in the order in which it was said. */
    List<Statement> aboutExchange(SamePerson person) {
        return aboutExchange(person.ids(), person::now).getOrDefault(person.id(), List.of());
    }

    /**
     * The same of many; who is not in it, of them nothing was said.
     *
     * @param now who each of them is now
     */
    Map<PersonId, List<Statement>> aboutExchange(Collection<PersonId> persons, UnaryOperator<PersonId> now) {
        var said = new HashMap<PersonId, List<Statement>>();
        if (!persons.isEmpty()) {
            jdbc.sql("""
                            SELECT person_id, said_by, decision, NULL AS finding, said_on FROM immunisation_consent
                            WHERE person_id IN (:persons) AND purpose = 'exchange' ORDER BY said_on, recorded_at, id""")
                    .param("persons", persons.stream().map(PersonId::toString).toList())
                    .query(row -> {
                        said.computeIfAbsent(
                                        now.apply(new PersonId(UUID.fromString(row.getString("person_id")))),
                                        person -> new ArrayList<>())
                                .add(statement(row, now));
                    });
        }
        return said;
    }

    List<Consent> consents(SamePerson person) {
        return person.ids().stream()
                .flatMap(id -> consents(id, person::now).stream())
                .sorted(Comparator.comparing((Consent consent) -> consent.said().on())
                        .thenComparing(consent -> consent.recorded().at())
                        .thenComparing(Consent::id))
                .toList();
    }

    private List<Consent> consents(PersonId person, UnaryOperator<PersonId> now) {
        var key = words.keyOf(person);
        return jdbc.sql("SELECT * FROM immunisation_consent WHERE person_id = ?")
                .param(person.value())
                .query((row, i) -> consent(row, key, now))
                .list();
    }

    List<Judgement> judgements(SamePerson person) {
        return person.ids().stream()
                .flatMap(id -> judgements(id).stream())
                .sorted(Comparator.comparing(Judgement::on)
                        .thenComparing(judgement -> judgement.recorded().at())
                        .thenComparing(Judgement::id))
                .toList();
    }

    private List<Judgement> judgements(PersonId person) {
        var key = words.keyOf(person);
        return jdbc.sql("SELECT * FROM immunisation_finding WHERE person_id = ?")
                .param(person.value())
                .query((row, i) -> new Judgement(
                        row.getObject("id", UUID.class),
                        constant(Finding.class, row.getString("finding")),
                        row.getObject("found_on", LocalDate.class),
                        recorded(row),
                        SealedWords.open(key, row, "words", FINDING_WORDS)))
                .list();
    }

    static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> E constant(Class<E> type, String code) {
        return Enum.valueOf(type, code.toUpperCase(Locale.ROOT));
    }

    static Said said(ResultSet row, String day, UnaryOperator<PersonId> now) throws SQLException {
        return new Said(
                speaker(row, now),
                constant(Relation.class, row.getString("relation")),
                constant(Method.class, row.getString("method")),
                row.getObject(day, LocalDate.class),
                row.getString("text_version"));
    }

    static Recorded recorded(ResultSet row) throws SQLException {
        return new Recorded(row.getString("recorded_by"), UtcTimes.read(row, "recorded_at"));
    }

    private static Consent consent(ResultSet row, PersonKey key, UnaryOperator<PersonId> now) throws SQLException {
        return new Consent(
                row.getObject("id", UUID.class),
                constant(ConsentPurpose.class, row.getString("purpose")),
                constant(Decision.class, row.getString("decision")),
                said(row, "said_on", now),
                recorded(row),
                SealedWords.open(key, row, "words", CONSENT_WORDS));
    }

    private static Statement statement(ResultSet row, UnaryOperator<PersonId> now) throws SQLException {
        var on = row.getObject("said_on", LocalDate.class);
        var speaker = speaker(row, now);
        if (speaker == null) {
            return new Statement.Found(constant(Finding.class, row.getString("finding")), on);
        }
        var decision = row.getString("decision");
        return decision == null
                ? new Statement.Objects(speaker, on)
                : new Statement.Word(speaker, constant(Decision.class, decision), on);
    }

    private static @Nullable PersonId speaker(ResultSet row, UnaryOperator<PersonId> now) throws SQLException {
        var speaker = row.getObject("said_by", UUID.class);
        return speaker == null ? null : now.apply(new PersonId(speaker));
    }
}
