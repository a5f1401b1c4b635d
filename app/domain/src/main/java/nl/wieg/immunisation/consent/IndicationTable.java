package nl.wieg.immunisation.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import nl.wieg.access.Actor;
import nl.wieg.immunisation.schedule.Scheme;
import nl.wieg.people.PersonId;
import nl.wieg.shared.TimeOrderedIds;
import nl.wieg.shared.UtcTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which scheme a doctor chose, a row for each time. */
@Component
class IndicationTable {

    private static final String WORDS = "immunisation_indication.words";

    private final JdbcClient jdbc;
    private final SealedWords words;
    private final Clock clock;

    IndicationTable(JdbcClient jdbc, SealedWords words, Clock clock) {
        this.jdbc = jdbc;
        this.words = words;
        this.clock = clock;
    }

    void insert(PersonId person, Scheme scheme, LocalDate on, String why) {
        jdbc.sql("""
                INSERT INTO immunisation_indication (person_id, id, scheme, chosen_on, recorded_at, recorded_by, words)
                VALUES (?, ?, ?, ?, ?, ?, ?)""")
                .params(
                        person.value(),
                        TimeOrderedIds.next(),
                        scheme.code(),
                        on,
                        UtcTimes.of(clock.instant()),
                        Actor.current().name())
                .param(words.seal(person, why, WORDS))
                .update();
    }

    /** The oldest first. */
    List<ScheduleIndication> of(SamePerson person) {
        return person.ids().stream()
                .flatMap(id -> of(id).stream())
                .sorted(Comparator.comparing(indication -> indication.id().toString()))
                .toList();
    }

    private List<ScheduleIndication> of(PersonId person) {
        var key = words.keyOf(person);
        return jdbc.sql("SELECT * FROM immunisation_indication WHERE person_id = ?")
                .param(person.value())
                .query((row, i) -> new ScheduleIndication(
                        row.getObject("id", UUID.class),
                        Scheme.of(row.getString("scheme")).orElseThrow(),
                        row.getObject("chosen_on", LocalDate.class),
                        ConsentTable.recorded(row),
                        SealedWords.open(key, row, "words", WORDS)))
                .list();
    }
}
