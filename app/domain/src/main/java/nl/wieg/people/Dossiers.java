package nl.wieg.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The numbers of the earlier register. Whoever is known by such a number alone is a person of whom we know a birth date and a municipality, and
 * is not in care until somebody is admitted with that number.
 */
@Service
public class Dossiers {

    private static final int AT_ONCE = 1_000;

    private final JdbcTemplate jdbc;
    private final PersonKeys keys;
    private final PersonReferences references;
    private final Access access;

    Dossiers(JdbcTemplate jdbc, PersonKeys keys, PersonReferences references, Access access) {
        this.jdbc = jdbc;
        this.keys = keys;
        this.references = references;
        this.access = access;
    }

    /**
     * The person of each dossier, made when nobody has that number: five statements for each 1,000, and none twice, whoever else does it at the
     * same time. Of two dossiers with one number the first birth date stands.
     *
     * @return by number
     */
    @Transactional
    public Map<String, KnownDossier> findOrAdmit(List<Dossier> dossiers) {
        access.require(PeoplePolicy.TAKE_OVER, AccessObject.of("dossiers", dossiers.size() + " dossiers"));
        var firsts = new LinkedHashMap<String, Dossier>();
        dossiers.forEach(dossier -> firsts.putIfAbsent(dossier.number(), dossier));
        var holders = holders(firsts);
        var persons = currentPersons(holders.values());
        var known = new HashMap<String, KnownDossier>();
        dossiers.forEach(dossier -> {
            var person = Objects.requireNonNull(persons.get(holders.get(dossier.number())));
            known.merge(dossier.number(), person.as(dossier), KnownDossier::and);
        });
        return known;
    }

    private Map<String, PersonId> holders(Map<String, Dossier> dossiers) {
        var holders = references.find(ReferenceScheme.DOSSIER, dossiers.keySet());
        var unknown = dossiers.values().stream()
                .filter(dossier -> !holders.containsKey(dossier.number()))
                .toList();
        holders.putAll(admit(unknown));
        return holders;
    }

    private Map<String, PersonId> admit(List<Dossier> unknown) {
        var drawn = unknown.stream().map(dossier -> keys.draw(PersonId.next())).toList();
        var candidates = new HashMap<String, PersonKey>();
        for (var i = 0; i < unknown.size(); i++) {
            candidates.put(unknown.get(i).number(), drawn.get(i).key());
        }
        var holders = references.claim(ReferenceScheme.DOSSIER, candidates);
        var won = Set.copyOf(holders.values());
        keys.store(drawn.stream().filter(key -> won.contains(key.person())).toList());
        insert(
                unknown.stream()
                        .filter(dossier -> Objects.requireNonNull(candidates.get(dossier.number()))
                                .person()
                                .equals(holders.get(dossier.number())))
                        .toList(),
                holders);
        return holders;
    }

    private void insert(List<Dossier> dossiers, Map<String, PersonId> persons) {
        jdbc.batchUpdate(
                "INSERT INTO person (id, kind, registered, birth_date, municipality) VALUES (?, 'CHILD', FALSE, ?, ?)",
                dossiers,
                AT_ONCE,
                (statement, dossier) -> {
                    statement.setString(1, String.valueOf(persons.get(dossier.number())));
                    statement.setObject(2, dossier.birthDate());
                    statement.setString(3, dossier.municipality().value());
                });
    }

    /** Who each of them is now, after persons that were found to be the same. */
    private Map<PersonId, Current> currentPersons(Collection<PersonId> holders) {
        return Batches.of(holders, AT_ONCE).stream()
                .flatMap(some -> jdbc
                        .query(
                                "SELECT p.id, c.id AS now, c.birth_date FROM person p JOIN person c ON c.id = COALESCE(p.merged_into, p.id)"
                                        + " WHERE p.id IN (" + Batches.marks(some.size()) + ")",
                                (row, i) -> new Current(
                                        new PersonId(UUID.fromString(row.getString("id"))),
                                        new PersonId(UUID.fromString(row.getString("now"))),
                                        row.getObject("birth_date", LocalDate.class)),
                                some.stream().map(PersonId::toString).toArray())
                        .stream())
                .collect(Collectors.toMap(Current::holder, Function.identity()));
    }

    /** What the earlier register said of somebody. */
    public record Dossier(String number, LocalDate birthDate, MunicipalityCode municipality) {}

    /**
     * Whose dossier it is.
     *
     * @param birthDateDiffers whether we know another birth date than the dossier says, or the dossiers of one number disagree
     */
    public record KnownDossier(PersonId person, boolean birthDateDiffers) {

        private KnownDossier and(KnownDossier other) {
            return new KnownDossier(person, birthDateDiffers || other.birthDateDiffers);
        }
    }

    private record Current(
            PersonId holder, PersonId now, @Nullable LocalDate birthDate) {

        KnownDossier as(Dossier dossier) {
            return new KnownDossier(now, birthDate != null && !birthDate.equals(dossier.birthDate()));
        }
    }
}
