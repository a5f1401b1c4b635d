package nl.wieg.sessions.roster;

import static nl.wieg.sessions.resources.Profession.ASSISTANT;
import static nl.wieg.sessions.resources.Profession.DOCTOR;
import static nl.wieg.sessions.resources.Profession.NURSE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.sessions.resources.CertificateKind;
import nl.wieg.sessions.resources.Employee;
import nl.wieg.sessions.resources.EmployeeFacts;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Profession;
import nl.wieg.sessions.resources.RdPoint;
import org.junit.jupiter.api.Test;

class CrewTests {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 5);
    private static final Employee ANNA = employee(1, NURSE, true);
    private static final Employee BO = employee(2, NURSE, true);
    private static final Employee CAS = employee(3, ASSISTANT, true);
    private static final Employee DOKTER = employee(4, DOCTOR, false);
    private static final Employee EVI = employee(5, NURSE, false);

    @Test
    void isAsManyAsThereAreLanesNursesFirst() {
        assertThat(crew(2, CAS, ANNA, DOKTER, BO)).containsExactly(ANNA.id(), BO.id());
        assertThat(crew(1, BO, ANNA)).containsExactly(ANNA.id());
    }

    @Test
    void takesADoctorAlongWithAnAssistant() {
        assertThat(crew(2, ANNA, CAS, DOKTER)).containsExactlyInAnyOrder(ANNA.id(), CAS.id(), DOKTER.id());
    }

    @Test
    void leavesAnAssistantAtHomeWithoutADoctor() {
        assertThat(crew(2, ANNA, CAS)).containsExactly(ANNA.id());
    }

    @Test
    void leavesOutWhoMayNotInject() {
        assertThat(crew(2, EVI, ANNA)).containsExactly(ANNA.id());
    }

    private static List<EmployeeId> crew(int lanes, Employee... there) {
        return Crew.of(List.of(there), lanes, DAY);
    }

    private static Employee employee(int number, Profession profession, boolean mayInject) {
        return new Employee(
                new EmployeeId(new UUID(0, number)),
                new EmployeeFacts("100" + number, "Medewerker " + number, profession, 24, new RdPoint(233, 556), null),
                true,
                mayInject ? Map.of(CertificateKind.INJECTION, DAY) : Map.of(),
                List.of(),
                List.of());
    }
}
