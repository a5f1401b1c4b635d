package nl.wieg.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Finds one person at a time, by number or by name. */
@Component
class PersonSearch {

    private final JdbcTemplate jdbc;
    private final PersonIndexes indexes;
    private final PersonBsns bsns;

    PersonSearch(JdbcTemplate jdbc, PersonIndexes indexes, PersonBsns bsns) {
        this.jdbc = jdbc;
        this.indexes = indexes;
        this.bsns = bsns;
    }

    Optional<PersonId> byNumber(Bsn bsn) {
        return Optional.ofNullable(bsns.owners(List.of(bsn)).get(bsn));
    }

    /** At most one: two persons with the same name, birth date and postcode are told apart by their number. */
    Optional<PersonId> byName(String family, LocalDate birthDate, String postcode) {
        var hashes = indexes.each(family, birthDate, postcode);
        var found = jdbc.query(
                "SELECT id FROM person WHERE search_index IN (" + Batches.marks(hashes.size())
                        + ") AND merged_into IS NULL LIMIT 2",
                (row, i) -> new PersonId(UUID.fromString(row.getString("id"))),
                hashes.toArray());
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
