package nl.wieg.web.board;

import static nl.wieg.web.board.ABoard.ANOUK;
import static nl.wieg.web.board.ABoard.MARIJE;
import static nl.wieg.web.board.ABoard.SANNE;
import static nl.wieg.web.board.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import nl.wieg.access.AccessRefused;
import nl.wieg.keyfigures.KeyFigures;
import nl.wieg.keyfigures.RunId;
import nl.wieg.keyfigures.RunOutcome;
import nl.wieg.keyfigures.RunOutcomes;
import nl.wieg.keyfigures.RunSummary;
import nl.wieg.keyfigures.YearCounts;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.page.Option;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@BoardTest
class CountControllerTests {

    @Autowired
    private ABoard board;

    @Autowired
    private YearCounts counts;

    @Autowired
    private RunOutcomes outcomes;

    @Autowired
    private KeyFigures figures;

    @BeforeEach
    void theYear2024WasCounted() {
        when(figures.years()).thenReturn(List.of(2024, 2023));
        when(counts.newest(anyInt(), anyInt())).thenReturn(List.of(new AYear(2024).run("current")));
    }

    @Test
    void saysWhatACountChanged() {
        changed(false, "meldingen-infectieziekten");

        var page = board.open(ANOUK, "/tellingen");

        assertThat(page).hasStatusOk().hasViewName("board/tellingen");
        assertThat(text(page))
                .contains("Eén cijfer veranderde: meldingen infectieziekten.", "03-01-2025 10.39", "Anouk Smit")
                .contains("412", "196.403", "3 seconden", "klaar")
                .doesNotContain("/stop");
    }

    @Test
    void saysItInOneSentenceHoweverMuchChanged() {
        changed(false);
        assertThat(outcome()).isEqualTo("Er veranderde geen cijfer.");

        changed(true);
        assertThat(outcome()).isEqualTo("Dit was de eerste telling van het jaar.");

        changed(false, "budget", "jaarresultaat");
        assertThat(outcome()).isEqualTo("2 cijfers veranderden: ons budget, ons jaarresultaat.");

        changed(false, "budget", "jaarresultaat", "milieuadviezen", "kinderen-in-zorg");
        assertThat(outcome()).isEqualTo("4 cijfers veranderden.");
    }

    @Test
    void saysWhyACountFailed() {
        when(counts.newest(anyInt(), anyInt()))
                .thenReturn(List.of(new RunSummary(
                        AYear.RUN,
                        2024,
                        "failed",
                        "test",
                        "Anouk Smit",
                        Board.NOW,
                        null,
                        Board.NOW,
                        0,
                        0,
                        "Vijf keer mislukt.")));

        assertThat(text(board.open(ANOUK, "/tellingen"))).contains("mislukt", "Vijf keer mislukt.");
    }

    @Test
    void showsHowFarARunningCountIs() {
        when(counts.newest(anyInt(), anyInt()))
                .thenReturn(List.of(
                        underWay("counting", 3),
                        new RunSummary(
                                AYear.RUN,
                                2023,
                                "requested",
                                "test",
                                "nieuwe levering",
                                Board.NOW,
                                null,
                                null,
                                0,
                                0,
                                null)));

        var page = board.open(MARIJE, "/tellingen");

        var running = Pages.view(page, CountsView.class).running();
        assertThat(running.getFirst().percent()).isEqualTo(33);
        assertThat(running.getFirst().remainingText()).isEqualTo("12 seconden");
        assertThat(running.getLast().remaining()).isEmpty();
        assertThat(text(page))
                .contains(
                        "2024 wordt geteld",
                        "33 procent klaar.",
                        "Nog ongeveer 12 seconden.",
                        "Bezig met bron 4 van 9.")
                .contains("Wacht tot alles gelezen is wat al binnen is.");
    }

    @Test
    void letsTheStewardAloneCountAgain() {
        assertThat(text(board.open(ANOUK, "/tellingen"))).contains("Tel opnieuw");
        assertThat(text(board.open(MARIJE, "/tellingen"))).doesNotContain("Tel opnieuw");
    }

    @Test
    void offersTheYearsThatASourceDeliveredAboutTheNewestFirst() {
        assertThat(years()).containsExactly(new Option("2024", "2024", true), new Option("2023", "2023", false));
    }

    @Test
    void offersThisYearBeforeAnythingWasDelivered() {
        when(figures.years()).thenReturn(List.of());

        assertThat(years()).containsExactly(new Option("2025", "2025", true));
    }

    @Test
    void asksForACountAndSaysSo() {
        var sent = board.send(ANOUK, "/tellingen", "jaar", "2024");

        verify(counts).request(2024, "gevraagd op het bord");
        assertThat(sent).hasRedirectedUrl("/tellingen?gedaan=telling");
        assertThat(text(board.open(ANOUK, "/tellingen?gedaan=telling"))).contains("De telling is gevraagd.");
    }

    @Test
    void countsNoYear20240() {
        when(counts.request(eq(20_240), any())).thenThrow(new WrongInput("Het jaar moet tussen 1900 en 2100 liggen."));

        assertThat(board.send(ANOUK, "/tellingen", "jaar", "20240")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(board.send(ANOUK, "/tellingen", "jaar", "ooit")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(board.send(ANOUK, "/tellingen"))
                .hasStatus(HttpStatus.BAD_REQUEST)
                .hasViewName("page/fout");
    }

    @Test
    void refusesWhoMayNotCount() {
        when(counts.request(anyInt(), any())).thenThrow(new AccessRefused("U mag dit niet: een jaar opnieuw tellen."));

        assertThat(board.send(SANNE, "/tellingen", "jaar", "2024")).hasStatus(HttpStatus.FORBIDDEN);
    }

    private List<Option> years() {
        return Pages.view(board.open(ANOUK, "/tellingen"), CountsView.class).years();
    }

    private String outcome() {
        return Pages.view(board.open(ANOUK, "/tellingen"), CountsView.class)
                .rows()
                .getFirst()
                .outcome();
    }

    private void changed(boolean first, String... codes) {
        when(outcomes.of(List.of(AYear.RUN)))
                .thenReturn(Map.of(AYear.RUN, new RunOutcome(AYear.RUN, 412, 196_403, first, List.of(codes))));
    }

    private static RunSummary underWay(String state, int done) {
        return new RunSummary(
                new RunId(UUID.fromString("0193a5c2-7b1e-7000-8000-000000000002")),
                2024,
                state,
                "test",
                "Anouk Smit",
                Board.NOW.minusSeconds(10),
                Board.NOW.minusSeconds(6),
                null,
                9,
                done,
                null);
    }
}
