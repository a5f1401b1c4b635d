package nl.wieg.access;

import static nl.wieg.access.AccessStories.DESK;
import static nl.wieg.access.AccessStories.aPrivacyOfficer;
import static nl.wieg.access.AccessStories.aStaffMember;
import static nl.wieg.access.AccessStories.aSteward;
import static nl.wieg.access.AccessStories.linesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class SignInsTests {

    private static final LocalDate LAST_DAY = LocalDate.of(2025, 6, 30);

    @Autowired
    private SignIns signIns;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private final String subject = "subject-" + UUID.randomUUID();

    @BeforeEach
    void anoukWorksHereUntilTheEndOfJune() {
        clock.set(Instant.parse("2025-06-30T21:59:00Z"));
        Actor.system("personeel").run(() -> staff.enrol(aStaffMember(subject, Role.STEWARD, LAST_DAY)));
    }

    @AfterEach
    void runTheClock() {
        clock.run();
    }

    @Test
    void admitsUpToTheLastMinuteOfTheLastDayInTheRegion() {
        var actor = signIns.admit(subject, true, DESK);

        assertThat(actor).isEqualTo(new Actor(subject, "Anouk Smit", Set.of(Role.STEWARD), DESK));
        assertThat(linesOf(jdbc, subject).getLast())
                .containsEntry("event_type", "aanmelden")
                .containsEntry("action", "E")
                .containsEntry("outcome", "allowed");
    }

    @Test
    void refusesAnAccountThatHasEnded() {
        clock.set(Instant.parse("2025-06-30T22:00:00Z")); // July 1st in Drenthe

        assertRefused(true, "Uw account is beëindigd, of u hebt vandaag geen rol in Wieg.", "geen geldige rol");
        assertThat(staff.find(subject)).isEmpty();
    }

    @Test
    void refusesWithoutASecondFactor() {
        assertRefused(
                false,
                "U hebt zich aangemeld zonder tweede stap, zoals een code op uw telefoon.",
                "zonder tweede stap");
    }

    @Test
    void refusesWhoIsUnknown() {
        var stranger = "stranger-" + UUID.randomUUID();

        assertThatThrownBy(() -> signIns.admit(stranger, true, DESK)).isInstanceOf(AccessRefused.class);

        assertThat(linesOf(jdbc, stranger).getFirst()).containsEntry("outcome", "refused");
    }

    @Test
    void prolongsAnAccount() {
        Actor.system("personeel").run(() -> staff.enrol(aStaffMember(subject, Role.STEWARD, LAST_DAY.plusYears(1))));
        clock.set(Instant.parse("2026-06-30T12:00:00Z"));

        assertThat(staff.find(subject)).map(Actor::roles).contains(Set.of(Role.STEWARD));
    }

    @Test
    void logsEnrollingThoughAProcessDoesIt() {
        var lines = jdbc.sql("SELECT user_id FROM access_log WHERE object_type = 'account' AND object_id = ?")
                .param(subject)
                .query(String.class)
                .list();

        assertThat(lines).containsExactly("personeel");
    }

    @Test
    void refusesStaffToEnrolStaff() {
        var member = aStaffMember(subject, Role.MANAGEMENT, LAST_DAY);

        assertThatThrownBy(() -> aSteward(subject).run(() -> staff.enrol(member)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void tellsOnlyThePrivacyOfficerWhoWorkHere() {
        var names = aPrivacyOfficer("officer").call(staff::names);

        assertThat(names)
                .filteredOn(name -> name.subject().equals(subject))
                .extracting(StaffName::name)
                .containsExactly("Anouk Smit");
        assertThatThrownBy(() -> aSteward(subject).call(staff::names)).isInstanceOf(AccessRefused.class);
    }

    private void assertRefused(boolean secondFactor, String message, String reason) {
        assertThatThrownBy(() -> signIns.admit(subject, secondFactor, DESK))
                .isInstanceOf(AccessRefused.class)
                .hasMessage(message);
        assertThat(linesOf(jdbc, subject)).hasSize(1);
        assertThat(linesOf(jdbc, subject).getFirst())
                .containsEntry("outcome", "refused")
                .containsEntry("user_name", "Anouk Smit")
                .containsEntry("object_type", "aanmelding")
                .containsEntry("object_id", reason);
    }
}
