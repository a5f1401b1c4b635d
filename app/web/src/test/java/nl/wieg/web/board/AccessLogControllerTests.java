package nl.wieg.web.board;

import static nl.wieg.web.board.ABoard.INEKE;
import static nl.wieg.web.board.ABoard.MARIJE;
import static nl.wieg.web.board.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wieg.access.AccessLine;
import nl.wieg.access.AccessLogFilter;
import nl.wieg.access.AccessLogPage;
import nl.wieg.access.AccessLogs;
import nl.wieg.access.AccessOutcome;
import nl.wieg.access.AccessPoint;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Purpose;
import nl.wieg.access.Role;
import nl.wieg.access.Staff;
import nl.wieg.access.StaffName;
import nl.wieg.web.page.Option;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@BoardTest
class AccessLogControllerTests {

    private static final String RECORD = "0193a5c2-7b1e-7000-8000-000000000099";

    private static final String ACCOUNT = "0193a5c2-7b1e-7000-8000-000000000007";

    @Autowired
    private ABoard board;

    @Autowired
    private AccessLogs logs;

    @Autowired
    private Staff staff;

    @BeforeEach
    void anoukLooked() {
        when(staff.names()).thenReturn(List.of(new StaffName(UUID.fromString(ACCOUNT), "anouk", "Anouk Smit")));
        when(logs.page(any(), anyInt(), anyInt()))
                .thenReturn(new AccessLogPage(
                        List.of(
                                line(
                                        "een record uit quarantaine herstellen",
                                        "quarantaine",
                                        RECORD,
                                        "",
                                        AccessOutcome.allowed),
                                line("zien wie waar keek", "inzage", "", "wie van", AccessOutcome.refused)),
                        120));
    }

    @Test
    void showsWhoDidWhatToWhat() {
        var page = board.open(INEKE, "/inzage");

        assertThat(page).hasStatusOk().hasViewName("board/inzage");
        assertThat(text(page))
                .contains("Anouk Smit", "gegevensbeheerder", "een record uit quarantaine herstellen")
                .contains("regel in quarantaine 00000099", "cijfers op orde houden", "mocht")
                .contains("wie keek waar, gezocht op medewerker, vanaf", "geweigerd", "03-01-2025 10.41")
                .doesNotContain(RECORD);
        verify(logs).page(AccessLogFilter.ALL, 0, 50);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            jaar             | 2024                                 | het jaar 2024                            | /jaar/2024
            cijfer           | 2024 meldingen-infectieziekten       | cijfer: meldingen infectieziekten 2024   | /jaar/2024/cijfer/meldingen-infectieziekten
            cijfer           | meldingen-infectieziekten            | cijfer: meldingen infectieziekten        | ''
            levering         | 0193a5c2-7b1e-7000-8000-000000000017 | levering 00000017                        | /leveringen/0193a5c2-7b1e-7000-8000-000000000017
            leveringen       | ''                                   | de leveringen                            | /leveringen
            leveringen       | covid                                | leveringen: Covidvaccinaties             | /leveringen?bron=covid
            quarantaine      | 0193a5c2-7b1e-7000-8000-000000000099 | regel in quarantaine 00000099            | ''
            quarantainelijst | p1                                   | de quarantaine, pagina 2                 | ''
            records          | covid p0                             | regels: Covidvaccinaties, pagina 1       | ''
            aantal           | records covid                        | aantal regels: Covidvaccinaties          | ''
            account          | anouk                                | account van Anouk Smit                   | /inzage?wie=0193a5c2-7b1e-7000-8000-000000000007
            account          | onbekend                             | account van onbekend                     | ''
            alarm            | 0193a5c2-7b1e-7000-8000-000000000112 | alarm 00000112                           | /alarmen#alarm-0193a5c2-7b1e-7000-8000-000000000112
            persoon          | 0193a5c2-7b1e-7000-8000-000000000112 0193a5c2-7b1e-7000-8000-000000000113 | dossiers 00000112 en 00000113 | ''
            telling          | 0193a5c2-7b1e-7000-8000-000000000001 | telling 00000001                         | ''
            aanmelding       | zonder tweede stap                   | aanmelding zonder tweede stap            | ''
            afspraak         | 12                                   | afspraak 12                              | ''
            """)
    void saysInWordsWhatALineWasAbout(String type, String id, String text, String address) {
        when(logs.page(any(), anyInt(), anyInt()))
                .thenReturn(new AccessLogPage(List.of(line("bekijken", type, id, "", AccessOutcome.allowed)), 1));

        var page = board.open(INEKE, "/inzage");

        assertThat(Pages.view(page, AccessLogView.class).rows())
                .extracting(AccessLogView.Line::subject)
                .containsExactly(new AccessLogView.Subject(text, address));
        assertThat(text(page))
                .contains(address.isEmpty() ? ">" + text + "</td>" : "<a href=\"" + address + "\">" + text);
    }

    @Test
    void asksForOnePersonOneTimeAndOneKind() {
        var view = Pages.view(
                board.open(
                        INEKE,
                        "/inzage?wie=" + ACCOUNT
                                + "&van=2025-01-01&tot=2025-01-03&handeling=bekijken&uitkomst=geweigerd&pagina=2"),
                AccessLogView.class);

        verify(logs)
                .page(
                        new AccessLogFilter(
                                UUID.fromString(ACCOUNT),
                                LocalDate.of(2025, 1, 1),
                                LocalDate.of(2025, 1, 3),
                                'R',
                                AccessOutcome.refused),
                        1,
                        50);
        assertThat(view.from()).isEqualTo("2025-01-01");
        assertThat(view.staff())
                .filteredOn(Option::selected)
                .extracting(Option::label)
                .containsExactly("Anouk Smit");
        assertThat(view.paging().nextAddress())
                .isEqualTo("/inzage?wie=" + ACCOUNT
                        + "&van=2025-01-01&tot=2025-01-03&handeling=bekijken&uitkomst=geweigerd&pagina=3");
    }

    @Test
    void refusesAQuestionThatIsNone() {
        for (var question : List.of("van=gisteren", "tot=2025-02-30", "wie=anouk", "handeling=ooit", "uitkomst=x")) {
            assertThat(board.open(INEKE, "/inzage?" + question)).hasStatus(HttpStatus.BAD_REQUEST);
        }
        assertThat(text(board.open(INEKE, "/inzage?van=gisteren"))).contains("Dit is geen datum.");
        verify(logs, never()).page(any(), anyInt(), anyInt());
    }

    @Test
    void writesNobodyInAnAddressOfThePage() {
        assertThat(text(board.open(INEKE, "/inzage?wie=" + ACCOUNT)))
                .contains("<option value=\"" + ACCOUNT + "\" selected=\"selected\">Anouk Smit")
                .doesNotContain("wie=anouk", "value=\"anouk\"");
    }

    @Test
    void refusesEverybodyElse() {
        when(logs.page(any(), anyInt(), anyInt())).thenThrow(new AccessRefused("U mag dit niet: zien wie waar keek."));

        assertThat(board.open(MARIJE, "/inzage"))
                .hasStatus(HttpStatus.FORBIDDEN)
                .hasViewName("page/fout");
    }

    private static AccessLine line(String action, String type, String id, String searchedBy, AccessOutcome outcome) {
        return new AccessLine(
                new UUID(0, 1),
                Board.NOW,
                "anouk",
                "Anouk Smit",
                List.of(Role.STEWARD),
                Purpose.DATA_QUALITY,
                action,
                'R',
                type,
                id,
                false,
                searchedBy,
                outcome,
                AccessPoint.PROCESS,
                null);
    }
}
