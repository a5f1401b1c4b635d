package nl.wieg.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.TestDatabase;
import nl.wieg.shared.NotThere;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class LooksTests {

    private static final String MILA = "0193a5c2-0000-7000-8000-000000000001";
    private static final AccessObject RECORD = AccessObject.personal("persoon", MILA);
    private static final Policy READ =
            Policy.of("een dossier bekijken", 'R', Role.NURSE).withinContext();
    private static final Actor NURSE = new Actor("femke", "Femke Jansen", Set.of(Role.NURSE), AccessStories.DESK);
    private static final Actor OFFICER = AccessStories.aPrivacyOfficer("ineke");

    @Autowired
    private Looks looks;

    @Autowired
    private Access access;

    @Autowired
    private BreakGlass glass;

    @Autowired
    private TestClock clock;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void anEmptyLog() {
        TestDatabase.empty("access_log", "access_break_glass");
        clock.set(Instant.parse("2026-09-01T07:00:00Z"));
    }

    @AfterEach
    void runTheClock() {
        clock.run();
    }

    @Test
    void tellsWhoLookedAsWhatAndForWhom() {
        NURSE.in(new WorkContext("GM0106")).run(() -> access.require(READ, RECORD));

        var found = OFFICER.call(() -> looks.at(List.of(MILA), 0, 50));

        assertThat(found.looks())
                .filteredOn(look -> look.userName().equals("Femke Jansen"))
                .containsExactly(new Look(
                        Instant.parse("2026-09-01T07:00:00Z"),
                        "Femke Jansen",
                        List.of(Role.NURSE),
                        jdbc.sql("SELECT MAX(site) FROM access_log")
                                .query(String.class)
                                .single(),
                        "een dossier bekijken",
                        Purpose.CARE,
                        new WorkContext("GM0106"),
                        AccessOutcome.allowed));
    }

    @Test
    void tellsWhatWasRefusedAndThatTheOfficerLooked() {
        assertThatThrownBy(() -> NURSE.run(() -> access.require(READ, RECORD))).isInstanceOf(AccessRefused.class);

        var found = OFFICER.call(() -> looks.at(List.of(MILA), 0, 50));

        assertThat(found.total()).isEqualTo(2);
        assertThat(found.looks())
                .extracting(Look::userName, Look::outcome)
                .contains(tuple("Femke Jansen", AccessOutcome.refused), tuple("Ineke Vos", AccessOutcome.allowed));
    }

    @Test
    void knowsNobodyWithoutAnId() {
        assertThatThrownBy(() -> OFFICER.call(() -> looks.at(List.of(), 0, 50))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> OFFICER.call(() -> looks.emergencies(List.of())))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> NURSE.call(() -> looks.at(List.of(), 0, 50))).isInstanceOf(AccessRefused.class);
    }

    @Test
    void tellsNothingOfAnybodyElse() {
        NURSE.in(WorkContext.REGION)
                .run(() ->
                        access.require(READ, AccessObject.personal("persoon", "0193a5c2-0000-7000-8000-000000000002")));

        assertThat(OFFICER.call(() -> looks.at(List.of(MILA), 0, 50)).looks())
                .extracting(Look::userName)
                .containsExactly("Ineke Vos");
    }

    @Test
    void tellsWhyTheEmergencyProcedureWasUsed() {
        var reason = "Het kind ligt bewusteloos op de post";
        NURSE.in(new WorkContext("GM0106"))
                .run(() -> glass.reach(AccessObject.search("persoon", "bsn"), reason, () -> Optional.of(MILA)));

        assertThat(OFFICER.call(() -> looks.emergencies(List.of(MILA))))
                .containsExactly(new Emergency(Instant.parse("2026-09-01T07:00:00Z"), "Femke Jansen", reason));
    }

    @Test
    void isForThePrivacyOfficerAlone() {
        assertThatThrownBy(() -> NURSE.in(WorkContext.REGION).run(() -> looks.at(List.of(MILA), 0, 50)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> NURSE.in(WorkContext.REGION).run(() -> looks.emergencies(List.of(MILA))))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> NURSE.in(WorkContext.REGION).run(() -> looks.at(List.of(), 0, 50)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void saysThatNobodyIsThere() {
        assertThatThrownBy(() -> OFFICER.run(() -> looks.at(List.of(), 0, 50))).isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> OFFICER.run(() -> looks.emergencies(List.of())))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void asksTheLogByItsIndex() {
        assertThat(jdbc.sql("EXPLAIN SELECT * FROM access_log WHERE object_id = '" + MILA + "'")
                        .query((row, i) -> String.valueOf(row.getString("possible_keys")))
                        .single())
                .contains("access_log_object");
    }
}
