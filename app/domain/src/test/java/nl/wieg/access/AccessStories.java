package nl.wieg.access;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People and lines of the log that the tests of access speak of. */
final class AccessStories {

    static final Policy READ_RECORDS = Policy.of("records bekijken", 'R', Role.STEWARD, Role.MANAGEMENT);

    static final AccessPoint DESK = AccessPoint.network("192.0.2.17", "session of the desk");

    private AccessStories() {}

    static Actor aSteward(String subject) {
        return new Actor(subject, "Anouk Smit", Set.of(Role.STEWARD), DESK);
    }

    static Actor aPrivacyOfficer(String subject) {
        return new Actor(subject, "Ineke Vos", Set.of(Role.PRIVACY_OFFICER), DESK);
    }

    static StaffMember aStaffMember(String subject, Role role, LocalDate endsOn) {
        return new StaffMember(
                subject, "Anouk Smit", endsOn, List.of(new RoleGrant(role, LocalDate.of(2024, 1, 1), endsOn)));
    }

    static List<Map<String, @Nullable Object>> linesOf(JdbcClient jdbc, String subject) {
        return jdbc.sql("SELECT * FROM access_log WHERE user_id = ? ORDER BY happened_at, id")
                .param(subject)
                .query()
                .listOfRows();
    }
}
