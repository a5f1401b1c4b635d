package nl.wieg.access;

import static nl.wieg.access.AccessStories.READ_RECORDS;
import static nl.wieg.access.AccessStories.aPrivacyOfficer;
import static nl.wieg.access.AccessStories.aStaffMember;
import static nl.wieg.access.AccessStories.aSteward;
import static nl.wieg.access.AccessStories.linesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class AccessLogsTests {

    private static final Policy DISMISS = Policy.of("een record afwijzen", 'U', Role.MANAGEMENT);

    @Autowired
    private AccessLogs logs;

    @Autowired
    private Access access;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private final String steward = "steward-" + UUID.randomUUID();
    private final String officer = "officer-" + UUID.randomUUID();

    @BeforeEach
    void aStewardReadOnTwoDaysAndWasRefusedOnce() {
        read("2025-01-02T22:59:59Z", "p1");
        read("2025-01-02T23:00:00Z", "p2"); // January 3rd in Drenthe
        clock.set(Instant.parse("2025-01-03T12:00:00Z"));
        assertThatThrownBy(() ->
                        aSteward(steward).run(() -> access.require(DISMISS, AccessObject.of("quarantaine", "q1"))))
                .isInstanceOf(AccessRefused.class);
    }

    @AfterEach
    void runTheClock() {
        clock.run();
    }

    @Test
    void showsTheNewestFirst() {
        var page = page(null, null, null, null);

        assertThat(page.total()).isEqualTo(3);
        assertThat(page.lines()).extracting(AccessLine::objectId).containsExactly("q1", "p2", "p1");
        var line = page.lines().getFirst();
        assertThat(line.happenedAt()).isEqualTo("2025-01-03T12:00:00Z");
        assertThat(line.userName()).isEqualTo("Anouk Smit");
        assertThat(line.roles()).containsExactly(Role.STEWARD);
        assertThat(line.purpose()).isEqualTo(Purpose.DATA_QUALITY);
        assertThat(line.action()).isEqualTo("een record afwijzen");
        assertThat(line.outcome()).isEqualTo(AccessOutcome.refused);
        assertThat(line.point()).isEqualTo(AccessStories.DESK);
    }

    @Test
    void filtersByDayOfTheRegion() {
        var third = LocalDate.of(2025, 1, 3);

        assertThat(ids(page(third, third, null, null))).containsExactly("q1", "p2");
        assertThat(ids(page(null, third.minusDays(1), null, null))).containsExactly("p1");
    }

    @Test
    void filtersByActionAndOutcome() {
        assertThat(ids(page(null, null, 'R', null))).containsExactly("p2", "p1");
        assertThat(ids(page(null, null, null, AccessOutcome.refused))).containsExactly("q1");
    }

    @Test
    void showsAPageAtATime() {
        var filter = new AccessLogFilter(account(), null, null, null, null);

        var second = aPrivacyOfficer(officer).call(() -> logs.page(filter, 1, 2));

        assertThat(second.total()).isEqualTo(3);
        assertThat(ids(second)).containsExactly("p1");
    }

    @Test
    void findsNothingOfWhoHasNoAccount() {
        var nobody = new AccessLogFilter(UUID.randomUUID(), null, null, null, null);

        assertThat(aPrivacyOfficer(officer).call(() -> logs.page(nobody, 0, 10)).total())
                .isZero();
    }

    @Test
    void logsWhoReadTheLogAndHow() {
        page(LocalDate.of(2025, 1, 3), null, null, AccessOutcome.refused);

        assertThat(linesOf(jdbc, officer)).hasSize(1);
        assertThat(linesOf(jdbc, officer).getFirst())
                .containsEntry("event_type", "zien wie waar keek")
                .containsEntry("object_type", "inzage")
                .containsEntry("detail", "wie van uitkomst");
    }

    @Test
    void refusesWhoIsNotThePrivacyOfficer() {
        assertThatThrownBy(() -> aSteward(steward).run(() -> logs.page(AccessLogFilter.ALL, 0, 10)))
                .isInstanceOf(AccessRefused.class);
    }

    private AccessLogPage page(
            @Nullable LocalDate from,
            @Nullable LocalDate until,
            @Nullable Character kind,
            @Nullable AccessOutcome outcome) {
        var filter = new AccessLogFilter(account(), from, until, kind, outcome);
        return aPrivacyOfficer(officer).call(() -> logs.page(filter, 0, 10));
    }

    /** The id under which the steward was enrolled. */
    private UUID account() {
        Actor.system("test").run(() -> staff.enrol(aStaffMember(steward, Role.STEWARD, LocalDate.of(2030, 1, 1))));
        return aPrivacyOfficer("another officer").call(staff::names).stream()
                .filter(name -> name.subject().equals(steward))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void read(String at, String id) {
        clock.set(Instant.parse(at));
        aSteward(steward).run(() -> access.require(READ_RECORDS, AccessObject.personal("records", id)));
    }

    private static List<String> ids(AccessLogPage page) {
        return page.lines().stream().map(AccessLine::objectId).toList();
    }
}
