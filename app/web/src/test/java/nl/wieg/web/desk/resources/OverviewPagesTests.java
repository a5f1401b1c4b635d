package nl.wieg.web.desk.resources;

import static nl.wieg.web.desk.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Role;
import nl.wieg.sessions.concerns.Concern;
import nl.wieg.sessions.concerns.Concerns;
import nl.wieg.sessions.resources.CertificateKind;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.Holidays;
import nl.wieg.sessions.resources.Location;
import nl.wieg.sessions.resources.LocationId;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.web.desk.DeskTest;
import nl.wieg.web.desk.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DeskTest
class OverviewPagesTests {

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Access access;

    @Autowired
    private Locations locations;

    @Autowired
    private Employees employees;

    @Autowired
    private Teams teams;

    @Autowired
    private Holidays holidays;

    @Autowired
    private Concerns concerns;

    @BeforeEach
    void twoClinics() {
        Visitor.mayWhatPoliciesSay(access);
        var unused = new Location(
                LocationId.of("0193a5c2-7b1e-7000-8000-000000000009"),
                Noord.CLINIC.facts(),
                false,
                List.of(),
                List.of());
        when(locations.all()).thenReturn(List.of(Noord.CLINIC, unused));
        when(employees.all()).thenReturn(List.of(Noord.NURSE));
        when(teams.all()).thenReturn(List.of(Noord.TEAM));
        when(holidays.all()).thenReturn(List.of());
        when(concerns.all()).thenReturn(List.of());
    }

    @Test
    void countsWhatThereIs() {
        assertThat(text(planner().open("/middelen")))
                .containsSubsequence("Locaties", ">1<", "en 1 niet in gebruik", "Medewerkers", ">1<", "Teams", ">1<")
                .contains("Hier staat wat aandacht vraagt. Nu is dat niets.", "/middelen/bestanden");
    }

    @Test
    void saysWhatNeedsAttentionAndWhere() {
        var anna = Noord.NURSE_ID;
        when(concerns.all())
                .thenReturn(List.of(
                        new Concern.NeverOpen(Noord.CLINIC_ID, "Dorpshuis <Zuidlaren>"),
                        new Concern.NeverWhole(Noord.TEAM_ID, "Team Noord"),
                        new Concern.CertificateEnds(
                                anna,
                                "Anna",
                                CertificateKind.INJECTION,
                                LocalDate.of(2026, 10, 1),
                                Optional.of(LocalDate.of(2026, 10, 5))),
                        new Concern.CertificateEnds(
                                anna,
                                "Anna",
                                CertificateKind.RESUSCITATION,
                                LocalDate.of(2026, 8, 31),
                                Optional.empty()),
                        new Concern.InNoTeam(anna, "Anna")));

        assertThat(text(planner().open("/middelen")))
                .containsSubsequence(
                        "/middelen/locaties/" + Noord.CLINIC_ID,
                        "Dorpshuis &lt;Zuidlaren&gt; is de komende 8 weken nooit een heel dagdeel open.",
                        "/middelen/teams/" + Noord.TEAM_ID,
                        "Team Noord is de komende 8 weken nooit compleet.",
                        "/middelen/medewerkers/" + anna,
                        "Anna: het certificaat voor prikken loopt tot en met 1 oktober 2026. Op 5 oktober 2026 staat deze"
                                + " medewerker bij een sessie.",
                        "Anna: het certificaat voor reanimeren is verlopen op 31 augustus 2026.",
                        "Anna werkt, maar zit in geen team.");
    }

    @Test
    void showsWhoDoesNotPlanLocationsAndTeamsAlone() {
        when(employees.all()).thenThrow(new AccessRefused("U mag dit niet."));

        assertThat(text(Visitor.with(Role.NURSE, pages).open("/middelen")))
                .contains("Locaties", "Teams")
                .doesNotContain("Medewerkers", "/middelen/bestanden", "Vrije dagen");
        verify(employees, never()).all();
    }

    @Test
    void isInTheMenuOfWhoMayReadIt() {
        assertThat(text(planner().open("/middelen"))).containsPattern("href=\"/middelen\" aria-current=\"page\"");
    }

    @Test
    void isRefusedToWhoHasNothingToDoWithIt() {
        when(locations.all()).thenThrow(new AccessRefused("U mag dit niet: locaties en teams bekijken."));

        assertThat(Visitor.with(Role.STEWARD, pages).open("/middelen")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private Visitor planner() {
        return Visitor.with(Role.PLANNER, pages);
    }
}
