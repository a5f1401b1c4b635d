package nl.wieg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.TestDatabase;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.RoleGrant;
import nl.wieg.access.Staff;
import nl.wieg.access.StaffMember;
import nl.wieg.access.WorkContext;
import nl.wieg.access.WorkContextGrant;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Nobody is found or read without a work relation: what a nurse of one municipality meets, about a child who lives in Noordenveld. */
@DomainTest
class WorkContextTests {

    private static final Bsn NUMBER = Bsn.of("999990019").orElseThrow();
    private static final LocalDate BORN = LocalDate.of(2016, 5, 2);
    private static final String REASON = "Het kind ligt bewusteloos op de post";
    private static final Actor NURSE = new Actor("nurse-7", "Femke Jansen", Set.of(Role.NURSE));
    private static final Actor IN_NOORDENVELD = NURSE.in(new WorkContext("GM1699"));
    private static final Actor IN_ASSEN = NURSE.in(new WorkContext("GM0106"));

    @Autowired
    private People people;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private PersonId mila;

    @BeforeEach
    void aChildInNoordenveld() {
        PeopleTables.empty();
        TestDatabase.empty("access_log", "access_break_glass");
        clock.set(Instant.parse("2026-09-01T07:00:00Z"));
        var child = new NewPerson(
                NUMBER,
                new Identity(new PersonName("Mila", "", "Kroes"), new Address("Brink", "3", "9301AB", "Roden")),
                BORN,
                new MunicipalityCode("GM1699"),
                "nl",
                false);
        mila = Actor.system("test").call(() -> people.admit(List.of(child))).getFirst();
    }

    @AfterEach
    void runTheClock() {
        clock.run();
    }

    @Test
    void refusesToSearchOrReadWithoutAContext() {
        assertThatThrownBy(() -> NURSE.run(() -> people.find(NUMBER)))
                .isInstanceOf(AccessRefused.class)
                .hasMessage("Kies eerst voor welk gebied u werkt.");
        assertThatThrownBy(() -> NURSE.run(() -> people.read(mila)))
                .isInstanceOf(AccessRefused.class)
                .hasMessage("Kies eerst voor welk gebied u werkt.");
    }

    @Test
    void findsAndReadsWithinTheContextAndLogsIt() {
        assertThat(IN_NOORDENVELD.call(() -> people.find(NUMBER))).contains(mila);
        assertThat(IN_NOORDENVELD.call(() -> people.read(mila)).birthDate()).isEqualTo(BORN);
        assertThat(contextsLogged()).containsOnly("GM1699");
    }

    @Test
    void findsNobodyOutsideTheContext() {
        assertThat(IN_ASSEN.call(() -> people.find(NUMBER))).isEmpty();
        assertThat(IN_ASSEN.call(() -> people.find("Kroes", BORN, "9301AB"))).isEmpty();
    }

    @Test
    void refusesToReadOutsideTheContextAndLogsTheRefusal() {
        assertThatThrownBy(() -> IN_ASSEN.run(() -> people.read(mila)))
                .isInstanceOf(AccessRefused.class)
                .hasMessage("Deze persoon valt buiten het gebied waarvoor u werkt.");
        assertThat(jdbc.sql("SELECT outcome FROM access_log")
                        .query(String.class)
                        .list())
                .containsExactly("refused");
    }

    @Test
    void findsEverybodyForTheWholeRegion() {
        assertThat(NURSE.in(WorkContext.REGION).call(() -> people.find(NUMBER))).contains(mila);
    }

    @Test
    void reachesSomebodyOutsideTheContextInAnEmergencyForAnHour() {
        assertThat(IN_ASSEN.call(() -> people.findInEmergency(NUMBER, REASON))).contains(mila);

        assertThat(IN_ASSEN.call(() -> people.read(mila)).birthDate()).isEqualTo(BORN);
        assertThat(jdbc.sql("SELECT DISTINCT purpose FROM access_log")
                        .query(String.class)
                        .list())
                .containsExactly("EMERGENCY");
        assertThatThrownBy(() -> new Actor("nurse-8", "Sanne Mulder", Set.of(Role.NURSE))
                        .in(new WorkContext("GM0106"))
                        .run(() -> people.read(mila)))
                .as("somebody else")
                .isInstanceOf(AccessRefused.class);
        clock.advance(Duration.ofHours(1));
        assertThatThrownBy(() -> IN_ASSEN.run(() -> people.read(mila))).isInstanceOf(AccessRefused.class);
    }

    @Test
    void wantsAReasonForAnEmergencyAndAContext() {
        assertThatThrownBy(() -> IN_ASSEN.run(() -> people.findInEmergency(NUMBER, " nood ")))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Schrijf op waarom dit nood is, in 10 tot 500 tekens.");
        assertThatThrownBy(() -> NURSE.run(() -> people.findInEmergency(NUMBER, REASON)))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> new Actor("planner", "Jelle Kamphuis", Set.of(Role.PLANNER))
                        .in(WorkContext.REGION)
                        .run(() -> people.findInEmergency("Kroes", BORN, "9301AB", REASON)))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void knowsTheContextsThatAreValidToday() {
        var until = LocalDate.of(2026, 12, 31);
        var member = new StaffMember(
                "contexts",
                "Femke Jansen",
                until,
                List.of(new RoleGrant(Role.NURSE, BORN, until)),
                List.of(
                        new WorkContextGrant(new WorkContext("GM1699"), BORN, until),
                        new WorkContextGrant(new WorkContext("GM0106"), BORN, LocalDate.of(2026, 8, 31)),
                        new WorkContextGrant(WorkContext.REGION, LocalDate.of(2026, 9, 2), until)));
        Actor.system("test").run(() -> staff.enrol(member));

        assertThat(staff.contextsOf("contexts")).containsExactly(new WorkContext("GM1699"));
    }

    private List<String> contextsLogged() {
        return jdbc.sql("SELECT work_context FROM access_log")
                .query(String.class)
                .list();
    }
}
