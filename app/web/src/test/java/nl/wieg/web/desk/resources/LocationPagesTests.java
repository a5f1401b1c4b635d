package nl.wieg.web.desk.resources;

import static nl.wieg.web.desk.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Role;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.resources.Availability;
import nl.wieg.sessions.resources.Available;
import nl.wieg.sessions.resources.Closure;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.DeskTest;
import nl.wieg.web.desk.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DeskTest
class LocationPagesTests {

    private static final String AT = "/middelen/locaties/" + Noord.CLINIC_ID;
    private static final String[] FACTS = {
        "naam", "Consultatiebureau Roden",
        "soort", "CLINIC",
        "adres", "Kanaalstraat 1, Roden",
        "gemeente", "GM1699",
        "ruimtes", "3",
        "lijnen", "2",
        "rolstoel", "ja",
        "koelkast", "ja",
        "x", "225,9",
        "y", "573.8",
        "code", "cb-roden"
    };

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Access access;

    @Autowired
    private Locations locations;

    @Autowired
    private Availability availability;

    @Autowired
    private Municipalities municipalities;

    @BeforeEach
    void aClinic() {
        Visitor.mayWhatPoliciesSay(access);
        when(municipalities.all())
                .thenReturn(List.of(
                        new Municipality(new MunicipalityCode("GM0106"), "Assen"),
                        new Municipality(new MunicipalityCode("GM1699"), "Noordenveld")));
        when(locations.all()).thenReturn(List.of(Noord.CLINIC));
        when(locations.read(Noord.CLINIC_ID)).thenReturn(Noord.CLINIC);
        var twice = Set.of(
                new DayPart(Noord.START, PartOfDay.MORNING),
                new DayPart(Noord.START, PartOfDay.AFTERNOON),
                new DayPart(Noord.START.plusWeeks(2), PartOfDay.MORNING),
                new DayPart(Noord.START.plusWeeks(2), PartOfDay.AFTERNOON));
        when(availability.in(new Days(LocalDate.of(2026, 9, 1), LocalDate.of(2026, 10, 26))))
                .thenReturn(new Available(
                        List.of(new Available.OpenLocation(Noord.CLINIC, twice)), List.of(), Map.of(), Set.of()));
    }

    @Test
    void listsWhatTheyAreAndHowOftenTheyAreOpen() {
        assertThat(text(planner().open("/middelen/locaties")))
                .containsSubsequence(
                        AT,
                        "Consultatiebureau &lt;Roden&gt;",
                        "consultatiebureau",
                        "Noordenveld",
                        ">2<",
                        "rolstoel kan erin, koelkast",
                        ">0,5<");
    }

    @Test
    void showsOneWithItsTimesAndTheFormsToChangeIt() {
        assertThat(text(planner().open(AT)))
                .containsSubsequence("Kanaalstraat 1, Roden", "Noordenveld", "225,9 / 573,8", "cb-roden")
                .containsSubsequence("Maandag, 8.30 tot 17.00 uur, in even weken", "vanaf 7 september 2026")
                .containsSubsequence("7 september 2026 tot en met 11 september 2026", "verbouwing")
                .contains(AT + "/openingen", AT + "/sluitingen", AT + "/gebruik", "value=\"225,9\"");
    }

    @ParameterizedTest
    @CsvSource({"NURSE", "DOCTOR", "MANAGEMENT"})
    void isReadByWhoDoesNotPlanWithoutAForm(Role role) {
        assertThat(text(Visitor.with(role, pages).open(AT)))
                .contains("Kanaalstraat 1, Roden", "Maandag, 8.30 tot 17.00 uur, in even weken")
                .doesNotContain("<form class=\"sheet\"", "/openingen", "/gebruik", "/middelen/medewerkers");
        assertThat(Visitor.with(role, pages).open("/middelen/locaties/nieuw")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void keepsANewOne() {
        when(locations.add(any())).thenReturn(Noord.CLINIC_ID);

        assertThat(planner().send("/middelen/locaties", FACTS)).hasRedirectedUrl(AT + "?gedaan=locatie-nieuw");

        verify(locations).add(Noord.clinicCalled("Consultatiebureau Roden"));
    }

    @Test
    void changesItsFacts() {
        assertThat(planner().send(AT, FACTS)).hasRedirectedUrl(AT + "?gedaan=locatie#gegevens");

        verify(locations).change(Noord.CLINIC_ID, Noord.clinicCalled("Consultatiebureau Roden"));
    }

    @Test
    void saysAtItsFieldWhatIsWrongAndKeepsWhatWasFilledIn() {
        doThrow(new WrongInput("lanes", "Een locatie heeft plaats voor 1 tot 20 priklijnen."))
                .when(locations)
                .add(any());

        var refused = planner().send("/middelen/locaties", FACTS);

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(refused))
                .contains("href=\"#lijnen\"")
                .containsSubsequence("id=\"lijnen-fout\"", "Een locatie heeft plaats voor 1 tot 20 priklijnen.")
                .contains("value=\"Consultatiebureau Roden\"", "value=\"GM1699\" selected=\"selected\"")
                .containsPattern("name=\"rolstoel\"[^>]*checked")
                .doesNotContainPattern("name=\"rustig\"[^>]*checked");
    }

    @ParameterizedTest
    @CsvSource({
        "lijnen, twee, Vul een heel getal in.",
        "x, oost, 'Vul een getal in, bijvoorbeeld 225,9.'",
        "soort, TENT, Kies een van de mogelijkheden.",
        "gemeente, Assen, Kies een van de mogelijkheden."
    })
    void asksForWhatCannotBeRead(String field, String value, String sentence) {
        var fields = FACTS.clone();
        fields[List.of(fields).indexOf(field) + 1] = value;

        assertThat(text(planner().send(AT, fields)))
                .containsSubsequence("id=\"" + field + "-fout\"", sentence)
                .containsPattern("<details open=\"open\">\\s*<summary>Wijzig deze gegevens");
    }

    @Test
    void opensAndClosesIt() {
        assertThat(planner().send(AT + "/openingen", Noord.MONDAY_SENT))
                .hasRedirectedUrl(AT + "?gedaan=opening#tijden");
        verify(locations).addOpening(Noord.CLINIC_ID, Noord.MONDAY);

        assertThat(planner().send(AT + "/openingen/weg", Noord.MONDAY_SENT))
                .hasRedirectedUrl(AT + "?gedaan=opening-weg#tijden");
        verify(locations).removeOpening(Noord.CLINIC_ID, Noord.MONDAY);

        assertThat(planner().send(AT + "/sluitingen", "dicht-van", "2026-10-05", "dicht-tot", "", "reden", "feest"))
                .hasRedirectedUrl(AT + "?gedaan=sluiting#sluiting");
        var day = LocalDate.of(2026, 10, 5);
        verify(locations).close(Noord.CLINIC_ID, new Closure(new Days(day, day), "feest"));

        assertThat(planner().send(AT + "/sluitingen/weg", "eerste-dag", "2026-10-05"))
                .hasRedirectedUrl(AT + "?gedaan=sluiting-weg#sluiting");
        verify(locations).reopen(Noord.CLINIC_ID, day);
    }

    @Test
    void saysThatTimesOverlap() {
        doThrow(new WrongInput("begins", "Deze tijden overlappen met tijden die er al staan."))
                .when(locations)
                .addOpening(any(), any());

        assertThat(text(planner().send(AT + "/openingen", Noord.MONDAY_SENT)))
                .containsPattern("<details open=\"open\">\\s*<summary>Voeg een openingstijd toe")
                .containsSubsequence("id=\"begin-fout\"", "Deze tijden overlappen", "value=\"08:30\"")
                .contains("value=\"MONDAY\" selected=\"selected\"");
    }

    @Test
    void saysThatAReasonIsMissing() {
        doThrow(new WrongInput("reason", "Vul een reden in van ten hoogste 200 tekens."))
                .when(locations)
                .close(any(), any());

        assertThat(text(planner().send(AT + "/sluitingen", "dicht-van", "2026-10-05", "reden", "")))
                .containsSubsequence("value=\"2026-10-05\"", "id=\"reden-fout\"", "Vul een reden in");
    }

    @Test
    void takesItOutOfUse() {
        assertThat(planner().send(AT + "/gebruik", "gebruikt", "false")).hasRedirectedUrl(AT + "?gedaan=uit-gebruik");

        verify(locations).use(Noord.CLINIC_ID, false);
    }

    @Test
    void leavesItToTheLocationsWhoMayChangeOne() {
        doThrow(new AccessRefused("U mag dit niet.")).when(locations).use(any(), anyBoolean());
        when(locations.read(any())).thenThrow(new NotThere("Er is geen locatie."));

        assertThat(Visitor.with(Role.NURSE, pages).send(AT + "/gebruik", "gebruikt", "false"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(planner().open(AT)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private Visitor planner() {
        return Visitor.with(Role.PLANNER, pages);
    }
}
