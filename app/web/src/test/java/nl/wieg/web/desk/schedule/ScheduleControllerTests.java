package nl.wieg.web.desk.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Policy;
import nl.wieg.access.Role;
import nl.wieg.immunisation.DraftPreview;
import nl.wieg.immunisation.DraftPreviews;
import nl.wieg.immunisation.definitions.Definition;
import nl.wieg.immunisation.definitions.DefinitionRows;
import nl.wieg.immunisation.definitions.DefinitionState;
import nl.wieg.immunisation.definitions.RowProblem;
import nl.wieg.immunisation.definitions.Schedules;
import nl.wieg.immunisation.schedule.DoseName;
import nl.wieg.immunisation.schedule.WrittenRow;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.Desk;
import nl.wieg.web.desk.DeskTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@DeskTest
class ScheduleControllerTests {

    private static final Actor DIRK = new Actor("dirk", "Dirk Bos", Set.of(Role.DOCTOR));
    private static final Actor SANNE = new Actor("sanne", "Sanne Mulder", Set.of(Role.NURSE));
    private static final Definition FIRST =
            new Definition(1, DefinitionState.IN_FORCE, LocalDate.of(2000, 1, 1), null, Desk.NOW, "Wieg", null, null);
    private static final Definition DRAFT =
            new Definition(2, DefinitionState.DRAFT, null, 1, Desk.NOW, "Dirk Bos", null, null);
    private static final WrittenRow HPV_2 = new WrittenRow(
            "23", "HPV", "2", "2004", "", "", "vorige+6m", "9y", "", "18y", "HPV-1", "150", "vaccin", "H", "");
    private static final WrittenRow RSV = new WrittenRow(
            "1", "RSV", "1", "", "", "2025-04-01", "regel:rsv", "0d", "", "12m", "", "", "antilichaam", "H", "");
    private static final WrittenRow BMR_2 = new WrittenRow(
            "15", "BMR", "2", "", "2015", "", "jaar9", "13m", "jaar9", "18y", "BMR-1", "28", "vaccin", "H", "");

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Access access;

    @Autowired
    private Schedules schedules;

    @Autowired
    private DraftPreviews previews;

    @Autowired
    private Municipalities municipalities;

    @BeforeEach
    void thereIsADraft() {
        when(access.allows(any())).thenAnswer(asked -> {
            Policy policy = asked.getArgument(0);
            return Actor.present() && Actor.current().hasAnyOf(policy.roles());
        });
        when(schedules.all()).thenReturn(List.of(DRAFT, FIRST));
        when(schedules.read(1)).thenReturn(new DefinitionRows(FIRST, List.of(HPV_2)));
        when(schedules.read(2)).thenReturn(new DefinitionRows(DRAFT, List.of(RSV, BMR_2, HPV_2)));
    }

    @Test
    void listsTheDefinitionsAndSaysWhoSigned() {
        assertThat(text(open(SANNE, "/schemas")))
                .contains("Schema 2", "ontwerp", "Door Dirk Bos, 1 september 2026, 9.00 uur", "Nog niet")
                .contains("geldt nu", "1 januari 2000", "Nog geen arts heeft het ondertekend.");
    }

    @Test
    void saysARowInWords() {
        assertThat(text(open(SANNE, "/schemas/2")))
                .contains(
                        "HPV-2", "geboren vanaf 2004", "6 maanden na HPV-1", "9 jaar", "18 jaar", "150 dagen na HPV-1")
                .contains("geboren tot en met 2015", "jaar van de 9e verjaardag")
                .contains("geboren vanaf 1 april 2025", "rond het RSV-seizoen", "0 dagen", "12 maanden");
    }

    @Test
    void offersADoctorAloneToChangeADraftAlone() {
        assertThat(text(open(DIRK, "/schemas/2")))
                .contains("Wijzig HPV-2", "Onderteken als arts", "value=\"2026-09-02\"");
        assertThat(text(open(DIRK, "/schemas/1")))
                .contains("Maak hiervan een nieuw ontwerp")
                .doesNotContain("Wijzig HPV-2", "Onderteken als arts");
        assertThat(text(open(SANNE, "/schemas/2")))
                .doesNotContain("Wijzig HPV-2", "Onderteken als arts", "nieuw ontwerp");
    }

    @Test
    void makesADraft() {
        when(schedules.copyAsDraft(1)).thenReturn(2);

        assertThat(send("/schemas/1/kopie")).hasRedirectedUrl("/schemas/2?gedaan=schema-kopie");
        assertThat(text(open(DIRK, "/schemas/2?gedaan=schema-kopie"))).contains("Het ontwerp is gemaakt.");
    }

    @Test
    void savesARowAsItWasFilledIn() {
        when(schedules.change(eq(2), eq("23"), any())).thenReturn(List.of());

        var sent = send(
                "/schemas/2/regels/23",
                "order",
                "23",
                "kind",
                " HPV ",
                "dose",
                "2",
                "firstYear",
                "2004",
                "recommended",
                "vorige+6m",
                "minimumAge",
                "9y",
                "lapses",
                "18y",
                "previous",
                "HPV-1",
                "minimumDays",
                "150",
                "product",
                "vaccin",
                "certainty",
                "H");

        verify(schedules).change(2, "23", HPV_2);
        assertThat(sent).hasRedirectedUrl("/schemas/2?gedaan=schema-regel");
    }

    @Test
    void saysBesideTheFieldWhatIsWrongAndKeepsWhatWasFilledIn() {
        when(schedules.change(eq(2), eq("23"), any()))
                .thenReturn(List.of(new RowProblem("minimumAge", "Deze leeftijd is niet te lezen.")));

        var sent = send("/schemas/2/regels/23", "minimumAge", "negen");

        assertThat(sent).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(sent))
                .contains("Er is niets veranderd.", "href=\"#minimumAge\"", "Deze leeftijd is niet te lezen.")
                .contains("value=\"negen\"", "aria-invalid=\"true\"");
    }

    @Test
    void addsARowBehindTheLast() {
        when(schedules.add(eq(2), any())).thenReturn(List.of());

        assertThat(text(open(DIRK, "/schemas/2"))).contains("Voeg een regel toe");
        assertThat(text(open(DIRK, "/schemas/2/regels/nieuw")))
                .contains("Nieuwe regel in schema 2", "name=\"order\"", "value=\"24\"")
                .contains("action=\"/schemas/2/regels\"")
                .doesNotContain("Haal deze regel weg");
        var sent = send("/schemas/2/regels", "order", "24", "kind", "MenB", "dose", "1", "certainty", "L");

        verify(schedules).add(2, RowForms.row(Map.of("order", "24", "kind", "MenB", "dose", "1", "certainty", "L")));
        assertThat(sent).hasRedirectedUrl("/schemas/2?gedaan=schema-regel-nieuw");
        assertThat(text(open(DIRK, "/schemas/2?gedaan=schema-regel-nieuw"))).contains("De regel staat in het ontwerp.");
    }

    @Test
    void keepsANewRowThatDoesNotFit() {
        when(schedules.add(eq(2), any()))
                .thenReturn(
                        List.of(new RowProblem("lapses", "Dit is te jong: de prik kan dan nog niet gegeven zijn.")));

        var sent = send("/schemas/2/regels", "order", "24", "kind", "MenB", "lapses", "1d");

        assertThat(sent).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(sent))
                .contains("Nieuwe regel in schema 2", "href=\"#lapses\"", "value=\"MenB\"", "value=\"1d\"")
                .contains("aria-describedby=\"lapses-uitleg lapses-fout\"", "id=\"lapses-fout\"");
    }

    @Test
    void takesARowOutOrSaysWhyItMustStay() {
        when(schedules.remove(2, "23")).thenReturn(List.of());
        when(schedules.remove(2, "15"))
                .thenReturn(List.of(new RowProblem("", "Regel 23 wacht op BMR-2, en die is er dan niet meer.")));

        assertThat(text(open(DIRK, "/schemas/2/regels/23"))).contains("Haal deze regel weg");
        assertThat(send("/schemas/2/regels/23/weg")).hasRedirectedUrl("/schemas/2?gedaan=schema-regel-weg");
        var refused = send("/schemas/2/regels/15/weg");

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(refused))
                .contains("Regel 15 van schema 2", "Regel 23 wacht op BMR-2, en die is er dan niet meer.")
                .doesNotContain("href=\"#\"", "aria-invalid");
        assertThat(send("/schemas/2/regels/99/weg")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void givesANurseNoFormForARow() {
        assertThat(text(open(SANNE, "/schemas/2"))).doesNotContain("Voeg een regel toe");
        assertThat(open(SANNE, "/schemas/2/regels/nieuw")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(open(SANNE, "/schemas/2/regels/23")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(SANNE.call(() -> pages.post().uri("/schemas/2/regels/23/weg").exchange()))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void showsWhomADraftWouldTouchInCounts() {
        when(municipalities.all()).thenReturn(List.of(new Municipality(new MunicipalityCode("GM0106"), "Assen")));
        when(previews.of(2))
                .thenReturn(new DraftPreview(
                        84_470,
                        1_204,
                        List.of(new DraftPreview.OfDose(new DoseName("BMR", 2), 1_204)),
                        List.of(new DraftPreview.OfCohort(new MunicipalityCode("GM0106"), 2023, 1_204))));

        assertThat(text(open(DIRK, "/schemas/2/voorbeeld")))
                .contains("Vandaag zou voor 1.204 van de 84.470 mensen iets veranderen.", "BMR-2", "Assen", "2023");
    }

    @Test
    void saysWhenADraftTouchesNobody() {
        when(previews.of(2)).thenReturn(new DraftPreview(84_470, 0, List.of(), List.of()));

        assertThat(text(open(DIRK, "/schemas/2/voorbeeld")))
                .contains("Dit ontwerp verandert vandaag voor niemand iets.")
                .doesNotContain("Per prik");
    }

    @Test
    void signsADraftForADay() {
        assertThat(send("/schemas/2/ondertekening", "vanaf", "2027-01-01"))
                .hasRedirectedUrl("/schemas/2?gedaan=schema-ondertekend");

        verify(schedules).signOff(2, LocalDate.of(2027, 1, 1));
    }

    @Test
    void saysWhyItCannotBeSigned() {
        Mockito.doThrow(new WrongInput("Er geldt al een ander schema vanaf die dag."))
                .when(schedules)
                .signOff(2, LocalDate.of(2027, 1, 1));

        assertThat(send("/schemas/2/ondertekening", "vanaf", "2027-01-01")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(send("/schemas/2/ondertekening", "vanaf", "ooit")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void refusesWhoMayNot() {
        when(schedules.all()).thenThrow(new AccessRefused("U mag dit niet: het vaccinatieschema bekijken."));

        assertThat(open(SANNE, "/schemas")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private MvcTestResult open(Actor person, String address) {
        return person.call(() -> pages.get().uri(address).exchange());
    }

    private MvcTestResult send(String address, String... fields) {
        var request = pages.post().uri(address);
        for (var i = 0; i < fields.length; i += 2) {
            request = request.formField(fields[i], fields[i + 1]);
        }
        var sent = request;
        return DIRK.call(() -> sent.exchange());
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString().replace('\u00a0', ' ');
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
