package nl.wieg.people;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.wieg.shared.TimeOrderedIds;
import nl.wieg.shared.UtcTimes;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the versions of authority; reads and writes many in a fixed number of statements for each 1,000. */
@Component
class AuthorityTable {

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final Clock clock;

    AuthorityTable(JdbcTemplate jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** What holds over each; a child of whom nobody told is not in it. */
    Map<PersonId, AuthorityOver> of(Collection<PersonId> children) {
        var all = new HashMap<PersonId, AuthorityOver>();
        Batches.of(children, AT_ONCE).forEach(some -> {
            var newest = newest(some);
            var holders = holders(newest.keySet());
            newest.forEach((id, version) -> all.put(
                    version.child(),
                    AuthorityOver.of(
                            version.child(),
                            version.kind(),
                            holders.getOrDefault(id, List.of()),
                            version.underResearch())));
        });
        return all;
    }

    void insert(List<AuthorityTold> told) {
        var now = UtcTimes.of(clock.instant());
        var versions = told.stream()
                .map(one -> new Recorded(TimeOrderedIds.next().toString(), one))
                .toList();
        jdbc.batchUpdate("""
                INSERT INTO person_authority (id, child_id, kind, under_research, valid_from, recorded_at) VALUES (?, ?, ?, ?, ?, ?)""", versions, AT_ONCE, (statement, version) -> {
            statement.setString(1, version.id());
            statement.setString(2, version.told().child().toString());
            statement.setString(3, version.told().kind().name());
            statement.setBoolean(4, version.told().underResearch());
            statement.setObject(5, version.told().validFrom());
            statement.setObject(6, now);
        });
        jdbc.batchUpdate(
                "INSERT INTO person_authority_holder (authority_id, position, holder_id) VALUES (?, ?, ?)",
                versions.stream().flatMap(version -> version.holders().stream()).toList(),
                AT_ONCE,
                (statement, holder) -> {
                    statement.setString(1, holder.authority());
                    statement.setInt(2, holder.position());
                    statement.setString(3, holder.person().toString());
                });
    }

    private Map<String, Version> newest(List<PersonId> children) {
        var newest = new HashMap<PersonId, String>();
        var versions = new HashMap<String, Version>();
        jdbc.query(
                "SELECT id, child_id, kind, under_research FROM person_authority WHERE child_id IN ("
                        + Batches.marks(children.size()) + ") ORDER BY child_id, recorded_at, id",
                row -> {
                    var child = new PersonId(UUID.fromString(row.getString("child_id")));
                    var older = newest.put(child, row.getString("id"));
                    if (older != null) {
                        versions.remove(older);
                    }
                    versions.put(
                            row.getString("id"),
                            new Version(
                                    child,
                                    AuthorityKind.valueOf(row.getString("kind")),
                                    row.getBoolean("under_research")));
                },
                children.stream().map(PersonId::toString).toArray());
        return versions;
    }

    private Map<String, List<PersonId>> holders(Collection<String> versions) {
        var holders = new HashMap<String, List<PersonId>>();
        if (!versions.isEmpty()) {
            jdbc.query(
                    "SELECT authority_id, holder_id FROM person_authority_holder WHERE authority_id IN ("
                            + Batches.marks(versions.size()) + ") ORDER BY authority_id, position",
                    row -> {
                        holders.computeIfAbsent(row.getString("authority_id"), id -> new ArrayList<>())
                                .add(new PersonId(UUID.fromString(row.getString("holder_id"))));
                    },
                    versions.toArray());
        }
        return holders;
    }

    private record Version(PersonId child, AuthorityKind kind, boolean underResearch) {}

    private record Recorded(String id, AuthorityTold told) {

        List<Holder> holders() {
            return IntStream.range(0, told.holders().size())
                    .mapToObj(i -> new Holder(id, i, told.holders().get(i)))
                    .toList();
        }
    }

    private record Holder(String authority, int position, PersonId person) {}
}
