package nl.wieg.people;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import nl.wieg.people.mutations.Change;
import nl.wieg.people.mutations.Mutation;
import nl.wieg.people.mutations.MutationKind;
import nl.wieg.people.mutations.Verdict;
import nl.wieg.shared.UtcTimes;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Keeps the mutations of each person, sealed with that person's key. */
@Component
class MutationTable {

    private static final int AT_ONCE = 1_000;
    private static final String PLACE = "person_mutation.content";

    private final JdbcTemplate jdbc;
    private final ObjectMapper json;
    private final Clock clock;

    MutationTable(JdbcTemplate jdbc, ObjectMapper json, Clock clock) {
        this.jdbc = jdbc;
        this.json = json;
        this.clock = clock;
    }

    /** All that is kept of these persons, one statement for each 1,000. */
    Map<PersonId, List<Judged>> of(Map<PersonId, PersonKey> persons) {
        var all = new HashMap<PersonId, List<Judged>>();
        Batches.of(persons.keySet(), AT_ONCE)
                .forEach(some -> jdbc.query(
                        "SELECT person_id, sequence, kind, happened_on, content, verdict FROM person_mutation WHERE person_id IN ("
                                + Batches.marks(some.size()) + ")",
                        row -> {
                            var person = new PersonId(UUID.fromString(row.getString("person_id")));
                            all.computeIfAbsent(person, key -> new ArrayList<>())
                                    .add(judged(row, Objects.requireNonNull(persons.get(person))));
                        },
                        some.stream().map(PersonId::toString).toArray()));
        return all;
    }

    void insert(Collection<Kept> mutations) {
        var now = UtcTimes.of(clock.instant());
        jdbc.batchUpdate("""
                INSERT INTO person_mutation (person_id, sequence, kind, happened_on, content, verdict, received_at)
                VALUES (?, ?, ?, ?, ?, ?, ?)""", mutations, AT_ONCE, (statement, kept) -> {
            var mutation = kept.mutation();
            statement.setString(1, kept.key().person().toString());
            statement.setLong(2, mutation.sequence());
            statement.setString(3, mutation.kind().name());
            statement.setObject(4, mutation.on());
            statement.setBytes(5, kept.key().seal(json.writeValueAsBytes(content(mutation)), PLACE));
            statement.setString(6, kept.verdict().name());
            statement.setObject(7, now);
        });
    }

    /** Writes what became of mutations that were kept before. */
    void judgeAgain(Collection<Kept> mutations) {
        jdbc.batchUpdate(
                "UPDATE person_mutation SET verdict = ? WHERE person_id = ? AND sequence = ?",
                mutations,
                AT_ONCE,
                (statement, kept) -> {
                    statement.setString(1, kept.verdict().name());
                    statement.setString(2, kept.key().person().toString());
                    statement.setLong(3, kept.mutation().sequence());
                });
    }

    private Judged judged(ResultSet row, PersonKey key) throws SQLException {
        var content = json.readValue(key.open(row.getBytes("content"), PLACE), Content.class);
        var kind = MutationKind.valueOf(row.getString("kind"));
        var verdict = Verdict.valueOf(row.getString("verdict"));
        return new Judged(
                new Mutation(
                        row.getLong("sequence"),
                        row.getDate("happened_on").toLocalDate(),
                        content.correction(),
                        content.bsn(),
                        content.foreignNumber() || verdict == Verdict.NUMBER_TAKEN,
                        change(content.change(), kind)),
                verdict);
    }

    private Change change(JsonNode content, MutationKind kind) {
        return json.treeToValue(content, kind.content());
    }

    private Content content(Mutation mutation) {
        return new Content(
                mutation.correction(), mutation.bsn(), mutation.foreignNumber(), json.valueToTree(mutation.change()));
    }

    /** A mutation and what became of it. */
    record Judged(Mutation mutation, Verdict verdict) {}

    /** A mutation of whoever has this key. */
    record Kept(PersonKey key, Mutation mutation, Verdict verdict) {}

    private record Content(boolean correction, @Nullable String bsn, boolean foreignNumber, JsonNode change) {}
}
