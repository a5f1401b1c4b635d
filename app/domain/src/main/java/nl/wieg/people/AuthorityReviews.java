package nl.wieg.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/**
 * Children in care of whom a person must find out who decides for them: nobody known has authority, or the municipality doubts it. The same as
 * {@link AuthorityOver#needsReview()} of one child, and under 16 alone: from then on a young person decides (BW 7:447).
 */
@Service
public class AuthorityReviews {

    private static final int DECIDES_FROM = 16;
    private static final String NOBODY = Arrays.stream(AuthorityKind.values())
            .filter(AuthorityKind::nobodyKnown)
            .map(kind -> "'" + kind + "'")
            .collect(Collectors.joining(", "));
    private static final String OPEN = """
             FROM person_in_care p
            LEFT JOIN person_authority a ON a.id =
              (SELECT newest.id FROM person_authority newest WHERE newest.child_id = p.id ORDER BY newest.recorded_at DESC, newest.id DESC LIMIT 1)
            WHERE p.birth_date > ? AND (a.id IS NULL OR a.under_research OR a.kind IN (%s)
              OR NOT EXISTS (SELECT 1 FROM person_authority_holder h WHERE h.authority_id = a.id))""".formatted(NOBODY);

    private final JdbcTemplate jdbc;
    private final Access access;
    private final Clock clock;

    AuthorityReviews(JdbcTemplate jdbc, Access access, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.clock = clock;
    }

    /** Those that wait, the youngest first: they are due soonest. */
    public List<AuthorityReview> open(int atMost) {
        access.require(PeoplePolicy.REVIEW_AUTHORITY, AccessObject.search("gezag", "onduidelijk"));
        return jdbc.query(
                "SELECT p.id, YEAR(p.birth_date) AS birth_year, p.municipality, a.kind, a.under_research, a.valid_from"
                        + OPEN + " ORDER BY p.birth_date DESC, p.id LIMIT ?",
                (row, i) -> new AuthorityReview(
                        new PersonId(UUID.fromString(row.getString("id"))),
                        row.getInt("birth_year"),
                        new MunicipalityCode(row.getString("municipality")),
                        AuthorityKind.valueOf(Objects.requireNonNullElse(row.getString("kind"), "UNKNOWN")),
                        row.getBoolean("under_research"),
                        row.getObject("valid_from", LocalDate.class)),
                lastBirth(),
                atMost);
    }

    /** How many wait. */
    public int count() {
        access.require(PeoplePolicy.REVIEW_AUTHORITY, AccessObject.of("gezag", "aantal onduidelijk"));
        return Objects.requireNonNull(jdbc.queryForObject("SELECT COUNT(*)" + OPEN, Integer.class, lastBirth()));
    }

    private LocalDate lastBirth() {
        return Region.today(clock).minusYears(DECIDES_FROM);
    }

    /**
     * A child whose authority somebody must look at.
     *
     * @param since the day from which it was told; null when nobody ever told
     */
    public record AuthorityReview(
            PersonId child,
            int birthYear,
            MunicipalityCode municipality,
            AuthorityKind kind,
            boolean underResearch,
            @Nullable LocalDate since) {}
}
