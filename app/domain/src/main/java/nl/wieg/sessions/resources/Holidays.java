package nl.wieg.sessions.resources;

import java.time.LocalDate;
import java.util.List;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.shared.WrongInput;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The holidays of schools and of everybody, as planners keep them. */
@Service
public class Holidays {

    private static final String TYPE = "vrije dagen";

    private final JdbcTemplate jdbc;
    private final Access access;

    Holidays(JdbcTemplate jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** All of them, the earliest first. */
    public List<DayOff> all() {
        access.require(ResourcePolicy.READ, AccessObject.of(TYPE, "alle"));
        return read();
    }

    /**
     * Adds one.
     *
     * @throws WrongInput when it cannot be, or shares a day with another of its kind
     */
    @Transactional
    public void add(DayOff holiday) {
        access.require(
                ResourcePolicy.CHANGE,
                AccessObject.of(TYPE, holiday.days().first().toString()));
        holiday.check();
        if (read().stream()
                .anyMatch(
                        other -> other.kind() == holiday.kind() && other.days().overlaps(holiday.days()))) {
            throw new WrongInput("from", "Op een van deze dagen is er al zo'n vrije dag.");
        }
        jdbc.update(
                "INSERT INTO sessions_day_off (kind, first_day, last_day, name) VALUES (?, ?, ?, ?)",
                holiday.kind().code(),
                holiday.days().first(),
                holiday.days().last(),
                holiday.name());
    }

    /** Without effect when there is none. */
    @Transactional
    public void remove(DayOffKind kind, LocalDate firstDay) {
        access.require(ResourcePolicy.CHANGE, AccessObject.of(TYPE, firstDay.toString()));
        jdbc.update("DELETE FROM sessions_day_off WHERE kind = ? AND first_day = ?", kind.code(), firstDay);
    }

    List<DayOff> read() {
        return jdbc.query(
                "SELECT * FROM sessions_day_off ORDER BY first_day, kind",
                (row, i) -> new DayOff(DayOffKind.of(row.getString("kind")), Rows.days(row), row.getString("name")));
    }
}
