package nl.wieg.access;

import static nl.wieg.access.AccessStories.READ_RECORDS;
import static nl.wieg.access.AccessStories.aPrivacyOfficer;
import static nl.wieg.access.AccessStories.aStaffMember;
import static nl.wieg.access.AccessStories.aSteward;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.TestDatabase;
import nl.wieg.access.events.AlarmRaised;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
class AlarmsTests {

    private static final Instant MORNING = Instant.parse("2025-01-03T09:04:00Z");
    private static final Policy DISMISS = Policy.of("een record afwijzen", 'U', Role.MANAGEMENT);

    @Autowired
    private Alarms alarms;

    @Autowired
    private Staff staff;

    @Autowired
    private Access access;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private TestClock clock;

    private final MeterRegistry metrics = new SimpleMeterRegistry();
    private final List<Object> events = new ArrayList<>();
    private final Actor steward = aSteward("steward");
    private final Actor officer = aPrivacyOfficer("officer");
    private AlarmWatch watch;

    @BeforeEach
    void anEmptyLogOnAMorning() {
        TestDatabase.empty("access_alarm", "access_log");
        clock.set(MORNING);
        watch = aNode();
    }

    @AfterEach
    void runTheClock() {
        clock.run();
    }

    @Test
    void raisesAnAlarmAtTheFirstUseOfTheEmergencyProcedure() {
        var doctor = new Actor("doctor", "Samira El Amrani", Set.of(Role.DOCTOR), AccessStories.DESK)
                .in(new WorkContext("GM0106"));
        doctor.run(() -> access.require(AccessPolicy.BREAK_GLASS, AccessObject.search("persoon", "bsn")));

        watch.look();

        var alarm = only();
        assertThat(alarm.kind()).isEqualTo(AlarmKind.emergency);
        assertThat(alarm.userName()).isEqualTo("Samira El Amrani");
        assertThat(alarm.lineCount()).isEqualTo(1);
    }

    @Test
    void countsSearchesForPeopleAsReads() {
        var doctor = new Actor("doctor", "Samira El Amrani", Set.of(Role.DOCTOR), AccessStories.DESK);
        var find = Policy.of("een persoon zoeken", 'R', Role.DOCTOR);
        doctor.run(() -> {
            for (var i = 0; i < 60; i++) {
                access.require(find, AccessObject.search("persoon", "bsn"));
            }
        });

        watch.look();

        assertThat(only().kind()).isEqualTo(AlarmKind.reads);
    }

    @Test
    void raisesAnAlarmAtSixtyReadsInTenMinutes() {
        read(60, Duration.ofSeconds(10));

        watch.look();

        var alarm = only();
        assertThat(alarm.kind()).isEqualTo(AlarmKind.reads);
        assertThat(alarm.userName()).isEqualTo("Anouk Smit");
        assertThat(alarm.lineCount()).isEqualTo(60);
        assertThat(alarm.window()).isEqualTo(Duration.ofMinutes(10));
        assertThat(alarm.isOpen()).isTrue();
        assertThat(metrics.counter("wieg.access.alarms", "kind", "reads").count())
                .isEqualTo(1);
        assertThat(events).containsExactly(new AlarmRaised(alarm.id(), "reads", clock.instant()));
    }

    @Test
    void raisesNoneAtFiftyNine() {
        read(59, Duration.ofSeconds(10));

        watch.look();

        assertThat(newest()).isEmpty();
    }

    @Test
    void raisesNoneWhenTheyAreSpreadOverMoreThanTenMinutes() {
        read(120, Duration.ofMillis(10_200));

        watch.look();

        assertThat(newest()).isEmpty();
    }

    @Test
    void addsUpReadsOnBothSidesOfALook() {
        read(59, Duration.ofSeconds(1));
        watch.look();
        clock.advance(Duration.ofSeconds(15));
        read(1, Duration.ofSeconds(1));

        watch.look();

        assertThat(only().lineCount()).isEqualTo(60);
    }

    @Test
    void raisesOneAlarmAWindowHoweverOftenItLooks() {
        read(60, Duration.ofSeconds(1));
        watch.look();
        read(60, Duration.ofSeconds(1));
        watch.look();

        aNode().look();

        assertThat(newest()).hasSize(1);
    }

    @Test
    void raisesAnotherWhenItGoesOnInTheNextWindow() {
        read(60, Duration.ofSeconds(1));
        watch.look();
        clock.advance(Duration.ofMinutes(10));
        read(60, Duration.ofSeconds(1));

        watch.look();

        assertThat(newest()).hasSize(2);
    }

    @Test
    void findsAfterARestartWhatHappenedBeforeIt() {
        read(60, Duration.ofSeconds(1));
        clock.advance(Duration.ofMinutes(20));

        aNode().look();

        assertThat(only().lineCount()).isEqualTo(60);
    }

    @Test
    void leavesReadingOfFiguresAlone() {
        for (var i = 0; i < 200; i++) {
            steward.run(() -> access.require(READ_RECORDS, AccessObject.of("jaar", "2024")));
        }

        watch.look();

        assertThat(newest()).isEmpty();
    }

    @Test
    void raisesAnAlarmAtMoreThanTenRefusals() {
        refuse(10);
        watch.look();
        assertThat(newest()).isEmpty();

        refuse(1);
        watch.look();

        assertThat(only().kind()).isEqualTo(AlarmKind.refusals);
        assertThat(only().lineCount()).isEqualTo(11);
    }

    @Test
    void waitsForThePrivacyOfficerUntilSheSaysWhatSheFound() {
        anAlarm();
        assertThat(officer.<Long, RuntimeException>call(alarms::waiting)).isEqualTo(1);

        officer.run(() -> alarms.acknowledge(only().id(), "hoorde bij een controle"));

        assertThat(officer.<Long, RuntimeException>call(alarms::waiting)).isZero();
        assertThat(only().acknowledgedBy()).isEqualTo("Ineke Vos");
        assertThat(only().acknowledgedAt()).isEqualTo(clock.instant());
        assertThat(only().finding()).isEqualTo("hoorde bij een controle");
    }

    @Test
    void isAnsweredOnce() {
        var id = anAlarm();
        officer.run(() -> alarms.acknowledge(id, "eerste"));

        assertThatThrownBy(() -> officer.run(() -> alarms.acknowledge(id, "tweede")))
                .isInstanceOf(AlarmAnswered.class);
        assertThat(only().finding()).isEqualTo("eerste");
    }

    @Test
    void isNotAnsweredWithoutAFinding() {
        var id = anAlarm();

        assertThatThrownBy(() -> officer.run(() -> alarms.acknowledge(id, " "))).isInstanceOf(WrongInput.class);
    }

    @Test
    void refusesAPrivacyOfficerToAnswerAnAlarmAboutHerself() {
        var id = anAlarm();

        assertThatThrownBy(() -> aPrivacyOfficer("steward").run(() -> alarms.acknowledge(id, "niets")))
                .isInstanceOf(AccessRefused.class)
                .hasMessage("Dit alarm gaat over uzelf. Een collega kijkt ernaar.");
    }

    @Test
    void refusesWhoIsNotThePrivacyOfficer() {
        var id = anAlarm();

        assertThatThrownBy(() -> steward.run(() -> alarms.newest(0, 10))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> steward.run(() -> alarms.acknowledge(id, "niets")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void tellsOthersOfNoneAndLogsNothingForTheBanner() {
        anAlarm();
        var lines = lineCount();

        assertThat(steward.<Long, RuntimeException>call(alarms::waiting)).isZero();
        assertThat(lineCount()).isEqualTo(lines);
    }

    @Test
    void leadsToTheAccountOfWhomItIsAbout() {
        var enrolled = aStaffMember("steward", Role.STEWARD, LocalDate.of(2030, 1, 1));
        Actor.system("test").run(() -> staff.enrol(enrolled));
        anAlarm();

        assertThat(officer.call(staff::names))
                .filteredOn(name -> name.subject().equals("steward"))
                .extracting(StaffName::id)
                .containsExactly(only().account());
    }

    private AlarmWatch aNode() {
        return new AlarmWatch(
                jdbc, transaction, events::add, metrics, new AlarmProperties(60, 10, Duration.ofMinutes(10)), clock);
    }

    private UUID anAlarm() {
        read(60, Duration.ofSeconds(1));
        watch.look();
        return only().id();
    }

    private void read(int times, Duration apart) {
        for (var i = 0; i < times; i++) {
            var id = "osiris p" + i;
            steward.run(() -> access.require(READ_RECORDS, AccessObject.personal("records", id)));
            clock.advance(apart);
        }
    }

    private void refuse(int times) {
        for (var i = 0; i < times; i++) {
            assertThatThrownBy(() -> steward.run(() -> access.require(DISMISS, AccessObject.of("quarantaine", "q"))))
                    .isInstanceOf(AccessRefused.class);
        }
    }

    private List<AlarmSummary> newest() {
        return officer.call(() -> alarms.newest(0, 10));
    }

    private AlarmSummary only() {
        assertThat(newest()).hasSize(1);
        return newest().getFirst();
    }

    private long lineCount() {
        return jdbc.sql("SELECT COUNT(*) FROM access_log").query(Long.class).single();
    }
}
