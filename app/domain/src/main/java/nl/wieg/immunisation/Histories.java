package nl.wieg.immunisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wieg.immunisation.consent.AgeBand;
import nl.wieg.immunisation.schedule.Deferral;
import nl.wieg.immunisation.schedule.GivenDose;
import nl.wieg.immunisation.schedule.Question;
import nl.wieg.immunisation.schedule.Scheme;
import nl.wieg.people.PeopleInCare;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonInCare;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Reads what the engine wants to know of a stretch of persons, in a fixed number of statements. */
@Component
class Histories {

    private final JdbcTemplate jdbc;
    private final PeopleInCare people;

    Histories(JdbcTemplate jdbc, PeopleInCare people) {
        this.jdbc = jdbc;
        this.people = people;
    }

    /** The question for each of these persons, who are those of the stretch; what is kept of those merged into them is theirs. */
    Map<PersonId, Question> of(List<PersonInCare> persons, Stretch stretch, LocalDate asOf) {
        var merged = people.mergedInto(persons.stream().map(PersonInCare::id).toList());
        var collected = new Collected(merged);
        collect(stretch, asOf, collected);
        if (!merged.isEmpty()) {
            collect(Stretch.of(List.copyOf(merged.keySet())), asOf, collected);
        }
        var questions = new HashMap<PersonId, Question>();
        persons.forEach(person -> questions.put(person.id(), collected.question(person, asOf)));
        return questions;
    }

    private void collect(Stretch stretch, LocalDate asOf, Collected collected) {
        jdbc.query(
                "SELECT person_id, kind, given_on FROM immunisation_dose WHERE" + stretch.where()
                        + "AND NOT superseded AND outcome IN ('given', 'elsewhere', 'abroad') ORDER BY person_id, given_on, id",
                collected::dose,
                stretch.valuesAnd());
        jdbc.query(
                "SELECT person_id, sort, kind, since, until FROM immunisation_wish WHERE" + stretch.where()
                        + "AND since <= ? AND (until IS NULL OR until > ?)",
                collected::wish,
                stretch.valuesAnd(asOf, asOf));
        jdbc.query(
                "SELECT person_id, id, scheme FROM immunisation_indication WHERE" + stretch.where(),
                collected::indication,
                stretch.valuesAnd());
    }

    private static final class Collected {

        private final Map<String, List<GivenDose>> doses = new HashMap<>();
        private final Map<String, List<Objection>> objections = new HashMap<>();
        private final Map<String, Set<String>> contraindications = new HashMap<>();
        private final Map<String, List<Deferral>> deferrals = new HashMap<>();
        private final Map<String, Indication> indications = new HashMap<>();
        private final Map<String, String> merged = new HashMap<>();

        Collected(Map<PersonId, PersonId> merged) {
            merged.forEach((one, other) -> this.merged.put(one.toString(), other.toString()));
        }

        void dose(ResultSet row) throws SQLException {
            doses.computeIfAbsent(owner(row), person -> new ArrayList<>())
                    .add(new GivenDose(row.getString(2), row.getObject(3, LocalDate.class)));
        }

        void wish(ResultSet row) throws SQLException {
            var person = owner(row);
            var kind = row.getString(3);
            switch (row.getString(2)) {
                case "objection" ->
                    objections
                            .computeIfAbsent(person, key -> new ArrayList<>())
                            .add(new Objection(kind, row.getObject("since", LocalDate.class)));
                case "contraindication" ->
                    contraindications
                            .computeIfAbsent(person, key -> new HashSet<>())
                            .add(kind);
                default ->
                    deferrals
                            .computeIfAbsent(person, key -> new ArrayList<>())
                            .add(new Deferral(kind, row.getObject("until", LocalDate.class)));
            }
        }

        void indication(ResultSet row) throws SQLException {
            var scheme = Scheme.of(row.getString("scheme")).orElseThrow();
            indications.merge(owner(row), new Indication(row.getString("id"), scheme), Indication::newer);
        }

        private String owner(ResultSet row) throws SQLException {
            var person = row.getString("person_id");
            return merged.getOrDefault(person, person);
        }

        Question question(PersonInCare person, LocalDate asOf) {
            var id = person.id().toString();
            return new Question(
                    asOf,
                    person.birthDate(),
                    indications.getOrDefault(id, Indication.NONE).scheme(),
                    doses.getOrDefault(id, List.of()),
                    objectionsThatCount(id, person.birthDate(), asOf),
                    contraindications.getOrDefault(id, Set.of()),
                    deferrals.getOrDefault(id, List.of()));
        }

        /** At 12 and at 16 somebody else decides, and is asked again. */
        private Set<String> objectionsThatCount(String id, LocalDate birth, LocalDate asOf) {
            return objections.getOrDefault(id, List.of()).stream()
                    .filter(objection -> AgeBand.counts(objection.since(), asOf, birth))
                    .map(Objection::kind)
                    .collect(Collectors.toSet());
        }

        private record Objection(String kind, LocalDate since) {}

        /** What a doctor chose; ids go with time. */
        private record Indication(String id, Scheme scheme) {

            static final Indication NONE = new Indication("", Scheme.STANDARD);

            Indication newer(Indication other) {
                return id.compareTo(other.id) > 0 ? this : other;
            }
        }
    }
}
