package nl.wieg.access;

import java.util.Collection;
import java.util.List;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.UtcTimes;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Who looked at one person: what they have a right to see (NEN 7513, the view of the client). Asking for it is logged as well. */
@Service
public class Looks {

    private final JdbcClient jdbc;
    private final Access access;

    Looks(JdbcClient jdbc, Access access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /**
     * The newest first, what was refused included.
     *
     * @param personIds as the log names them: more than one when rows were found to be one person
     * @param page from 0
     * @throws NotThere for nobody
     */
    public LookPage at(Collection<String> personIds, int page, int size) {
        requireLooks(personIds);
        var total = jdbc.sql("SELECT COUNT(*) FROM access_log WHERE object_id IN (:persons)")
                .param("persons", personIds)
                .query(Long.class)
                .single();
        var looks = jdbc.sql("SELECT l.*, l.site AS organisation FROM access_log l WHERE object_id IN (:persons) "
                        + "ORDER BY happened_at DESC, id DESC LIMIT :size OFFSET :from")
                .param("persons", personIds)
                .param("size", size)
                .param("from", (long) page * size)
                .query((row, i) -> {
                    var line = AccessLogs.line(row);
                    return new Look(
                            line.happenedAt(),
                            line.userName(),
                            line.roles(),
                            row.getString("organisation"),
                            line.action(),
                            line.purpose(),
                            line.context(),
                            line.outcome());
                })
                .list();
        return new LookPage(looks, total);
    }

    /**
     * Why somebody was reached by the emergency procedure, the newest first.
     *
     * @throws NotThere for nobody
     */
    public List<Emergency> emergencies(Collection<String> personIds) {
        requireLooks(personIds);
        return jdbc.sql("SELECT opened_at, user_name, reason FROM access_break_glass WHERE object_id IN (:persons) "
                        + "ORDER BY opened_at DESC")
                .param("persons", personIds)
                .query((row, i) -> new Emergency(
                        UtcTimes.read(row, "opened_at"), row.getString("user_name"), row.getString("reason")))
                .list();
    }

    /** Who is not there is asked about too: the refusal comes before the answer that there is nobody. */
    private void requireLooks(Collection<String> personIds) {
        if (personIds.isEmpty()) {
            access.require(AccessPolicy.READ_LOOKS, AccessObject.of("inzagelijst", ""));
            throw new NotThere("Deze persoon is er niet.");
        }
        personIds.forEach(
                person -> access.require(AccessPolicy.READ_LOOKS, AccessObject.personal("inzagelijst", person)));
    }
}
