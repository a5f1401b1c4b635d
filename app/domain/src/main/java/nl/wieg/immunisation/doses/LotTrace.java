package nl.wieg.immunisation.doses;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.people.PersonId;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;

/** Who got something from a lot, where, when and from whom: for a recall or a broken cold chain. Names nobody; the list is looked up one by one. */
@Service
public class LotTrace {

    private final JdbcTemplate jdbc;
    private final Access access;

    LotTrace(JdbcTemplate jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Everybody who got this lot from us or others, by day. */
    public List<TracedDose> of(String typed) {
        var lot = Lot.number(typed);
        access.require(DosePolicy.TRACE_LOT, AccessObject.personal("partij", lot));
        return jdbc.query(
                """
                SELECT person_id, id, given_on, municipality, setting, place, performer FROM immunisation_dose
                WHERE lot = ? AND NOT superseded AND outcome IN ('given', 'elsewhere', 'abroad') ORDER BY given_on, person_id""",
                (row, i) -> new TracedDose(
                        new PersonId(UUID.fromString(row.getString("person_id"))),
                        new DoseId(UUID.fromString(row.getString("id"))),
                        row.getObject("given_on", LocalDate.class),
                        new MunicipalityCode(row.getString("municipality")),
                        row.getString("setting"),
                        row.getString("place"),
                        row.getString("performer")),
                lot);
    }

    /**
     * A dose from the lot.
     *
     * @param place null when it was not told
     * @param performer null when it was not told
     */
    public record TracedDose(
            PersonId person,
            DoseId dose,
            LocalDate givenOn,
            MunicipalityCode municipality,
            String setting,
            @Nullable String place,
            @Nullable String performer) {}
}
