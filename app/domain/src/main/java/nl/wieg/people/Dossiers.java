package nl.wieg.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
    private final PersonReferences references;
    private final UnregisteredPeople unregistered;
    private final Access access;

    Dossiers(JdbcTemplate jdbc, PersonReferences references, UnregisteredPeople unregistered, Access access) {
        this.jdbc = jdbc;
        this.references = references;
        this.unregistered = unregistered;
        this.access = access;
    }

    /**
     * The person of each dossier, made when nobody has that number: five statements for each 1,000, and none twice, whoever else does it at the
     * same time. Of two dossiers with one number the first birth date stands.
     *
     * @return by number
     * @throws org.springframework.dao.CannotAcquireLockException if another process made one of them at the same moment; done again, it finds them
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
        var unknown = new HashMap<String, UnregisteredPeople.Known>();
        dossiers.forEach((number, dossier) -> {
            if (!holders.containsKey(number)) {
                unknown.put(number, new UnregisteredPeople.Known(dossier.birthDate(), dossier.municipality()));
            }
        });
        holders.putAll(unregistered.make(ReferenceScheme.DOSSIER, unknown));
        return holders;
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
