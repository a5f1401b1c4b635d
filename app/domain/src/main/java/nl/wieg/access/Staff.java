package nl.wieg.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.shared.Region;
import nl.wieg.shared.TimeOrderedIds;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who works here and in which roles. Finding somebody asks no policy: it is how they become the actor that policies ask about. */
@Service
public class Staff {

    private final JdbcClient jdbc;
    private final Access access;
    private final AccessLog log;
    private final Clock clock;

    Staff(JdbcClient jdbc, Access access, AccessLog log, Clock clock) {
        this.jdbc = jdbc;
        this.access = access;
        this.log = log;
        this.clock = clock;
    }

    /** The person with the roles valid today; empty for who is unknown, has left, or has no valid role. */
    public Optional<Actor> find(String subject) {
        return read(subject).flatMap(member -> member.on(Region.today(clock)));
    }

    /** For whom somebody may work today, the whole region first; empty for who needs no people for their work. */
    public List<WorkContext> contextsOf(String subject) {
        var today = Region.today(clock);
        return jdbc.sql(
                        "SELECT DISTINCT c.municipality FROM access_work_context c JOIN access_staff s ON s.id = c.staff_id "
                                + "WHERE s.subject = ? AND ? BETWEEN c.valid_from AND c.valid_until ORDER BY c.municipality")
                .params(subject, today)
                .query((row, i) -> new WorkContext(row.getString("municipality")))
                .list();
    }

    /** The name of an account, ended or not; empty for who never had one. */
    Optional<String> nameOf(String subject) {
        return read(subject).map(StaffMember::name);
    }

    /**
     * Makes or prolongs the account, the roles and the work contexts; a grant of the same with the same first day gets the new last day. Logged, also for
     * processes of our own, which alone may do this.
     */
    @Transactional
    public void enrol(StaffMember member) {
        var actor = access.require(AccessPolicy.ENROL, AccessObject.of("account", member.subject()));
        log.allowed(actor, AccessPolicy.ENROL, AccessObject.of("account", member.subject()));
        var known = jdbc.sql("UPDATE access_staff SET name = ?, ends_on = ? WHERE subject = ?")
                .params(member.name(), member.endsOn(), member.subject())
                .update();
        if (known == 0) {
            jdbc.sql("INSERT INTO access_staff (id, subject, name, ends_on) VALUES (?, ?, ?, ?)")
                    .params(TimeOrderedIds.next(), member.subject(), member.name(), member.endsOn())
                    .update();
        }
        var id = jdbc.sql("SELECT id FROM access_staff WHERE subject = ?")
                .param(member.subject())
                .query(UUID.class)
                .single();
        member.grants().forEach(grant -> grant(id, grant));
        member.contexts().forEach(grant -> grant(id, grant));
    }

    /** Everybody who has or had an account, by name, for who reads the log. */
    public List<StaffName> names() {
        access.require(AccessPolicy.READ_LOG, AccessObject.of("accounts", ""));
        return jdbc.sql("SELECT id, subject, name FROM access_staff ORDER BY name, subject")
                .query((row, i) ->
                        new StaffName(row.getObject("id", UUID.class), row.getString("subject"), row.getString("name")))
                .list();
    }

    private Optional<StaffMember> read(String subject) {
        return jdbc.sql("SELECT s.id, s.subject, s.name, s.ends_on FROM access_staff s WHERE s.subject = ?")
                .param(subject)
                .query((row, i) -> new StaffMember(
                        row.getString("subject"), row.getString("name"), day(row, "ends_on"), grants(subject)))
                .optional();
    }

    private void grant(UUID staffId, RoleGrant grant) {
        var known = jdbc.sql(
                        "UPDATE access_role_grant SET valid_until = ? WHERE staff_id = ? AND role = ? AND valid_from = ?")
                .params(grant.until(), staffId, grant.role().name(), grant.from())
                .update();
        if (known == 0) {
            jdbc.sql("INSERT INTO access_role_grant (staff_id, role, valid_from, valid_until) VALUES (?, ?, ?, ?)")
                    .params(staffId, grant.role().name(), grant.from(), grant.until())
                    .update();
        }
    }

    private void grant(UUID staffId, WorkContextGrant grant) {
        var known = jdbc.sql(
                        "UPDATE access_work_context SET valid_until = ? WHERE staff_id = ? AND municipality = ? AND valid_from = ?")
                .params(grant.until(), staffId, grant.context().municipality(), grant.from())
                .update();
        if (known == 0) {
            jdbc.sql("INSERT INTO access_work_context (staff_id, municipality, valid_from, valid_until) "
                            + "VALUES (?, ?, ?, ?)")
                    .params(staffId, grant.context().municipality(), grant.from(), grant.until())
                    .update();
        }
    }

    private List<RoleGrant> grants(String subject) {
        return jdbc.sql("SELECT g.role, g.valid_from, g.valid_until FROM access_role_grant g "
                        + "JOIN access_staff s ON s.id = g.staff_id WHERE s.subject = ?")
                .param(subject)
                .query((row, i) -> new RoleGrant(
                        Role.valueOf(row.getString("role")), day(row, "valid_from"), day(row, "valid_until")))
                .list();
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
