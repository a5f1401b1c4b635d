package nl.wieg.web.board;

import static nl.wieg.web.board.ABoard.ANOUK;
import static nl.wieg.web.board.ABoard.INEKE;
import static nl.wieg.web.board.ABoard.MARIJE;
import static nl.wieg.web.board.ABoard.SANNE;
import static nl.wieg.web.board.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.reset;
import static org.mockito.Mockito.when;

import nl.wieg.access.AccessNotLogged;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Alarms;
import nl.wieg.intake.QuarantinedRecords;
import nl.wieg.keyfigures.KeyFigures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.http.HttpStatus;
import org.springframework.transaction.CannotCreateTransactionException;

@BoardTest
@ExtendWith(OutputCaptureExtension.class)
class ProblemPagesTests {

    @Autowired
    private ABoard board;

    @Autowired
    private KeyFigures figures;

    @Autowired
    private QuarantinedRecords quarantine;

    @Autowired
    private Alarms alarms;

    @Test
    void saysThatNothingChangedWhileTheDatabaseIsAway(CapturedOutput log) {
        when(figures.newestYear()).thenThrow(new TransientDataAccessResourceException("away"));

        var page = board.open(MARIJE, "/");

        assertThat(page).hasStatus(HttpStatus.SERVICE_UNAVAILABLE).hasViewName("page/fout");
        assertThat(text(page)).contains("Wieg kan nu niet bij de gegevens", "Er is niets veranderd.", "Marije Hofstra");
        var number = text(page).replaceFirst("(?s).*<b class=\"nowrap\">([^<]+)</b>.*", "$1");
        assertThat(number).matches("[2-9A-Z]{4}-[2-9A-Z]{4}");
        assertThat(log).contains("number=" + number);
    }

    @Test
    void saysSoAlsoWhenTheFrameCannotBeFilled() {
        when(quarantine.waiting()).thenThrow(new CannotCreateTransactionException("away"));

        assertThat(board.open(ANOUK, "/toegankelijkheid"))
                .hasStatus(HttpStatus.SERVICE_UNAVAILABLE)
                .hasViewName("page/fout");
    }

    @Test
    void takesWhatTheDatabaseRefusesToKeepForNoOutage() {
        when(figures.newestYear()).thenThrow(new DataIntegrityViolationException("too long"));

        assertThat(board.open(MARIJE, "/")).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    @Test
    void givesANumberForAFaultOfOurs() {
        when(figures.newestYear()).thenThrow(new IllegalStateException("never"));

        var page = board.open(MARIJE, "/");

        assertThat(page).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR).hasViewName("page/fout");
        assertThat(text(page)).contains("Noem dan dit nummer:").doesNotContain("never");
    }

    @Test
    void takesAnArgumentThatIsNotAboutSomethingMissingForAFaultOfOurs() {
        when(figures.newestYear()).thenThrow(new IllegalArgumentException("No reader for source"));

        assertThat(board.open(MARIJE, "/")).hasStatus(HttpStatus.INTERNAL_SERVER_ERROR);
    }

    @Test
    void saysThatTheAttemptWasRecordedOnlyWhenItWas() {
        when(figures.newestYear()).thenThrow(new AccessRefused("U mag dit niet: kerncijfers bekijken."));
        assertThat(text(board.open(SANNE, "/"))).contains("Dat u het probeerde, is vastgelegd.");

        reset(figures);
        var unlogged = mock(AccessNotLogged.class);
        when(unlogged.getStackTrace()).thenReturn(new StackTraceElement[0]);
        when(figures.newestYear()).thenThrow(unlogged);
        assertThat(board.open(SANNE, "/")).hasStatus(HttpStatus.SERVICE_UNAVAILABLE);
        assertThat(text(board.open(SANNE, "/")))
                .contains("Dat u het probeerde, kon niet worden vastgelegd.")
                .doesNotContain("is vastgelegd");
    }

    @Test
    void knowsNoOtherPage() {
        var page = board.open(MARIJE, "/ooievaar");

        assertThat(page).hasStatus(HttpStatus.NOT_FOUND).hasViewName("page/fout");
        assertThat(text(page))
                .contains("Dit is er niet", "Er is niets veranderd.")
                .doesNotContain("Noem dan");
    }

    @Test
    void showsTheSamePageForWhatWentWrongOutsideOfThePages() {
        var page = board.openSignedOut("/error");

        assertThat(page).hasStatus(HttpStatus.NOT_FOUND).hasViewName("page/fout");
        assertThat(text(page)).contains("GGD Voorbeeld", "Oefenomgeving.").doesNotContain("Afmelden");
    }

    @Test
    void leadsEverybodyOnlyWhereTheyMayGo() {
        when(quarantine.waiting()).thenReturn(3L);
        when(alarms.waiting()).thenReturn(1L);

        assertThat(text(board.open(ANOUK, "/toegankelijkheid")))
                .contains("href=\"/leveringen\"", "href=\"/quarantaine\"", "href=\"/tellingen\"", "Anouk Smit")
                .contains("gegevensbeheerder")
                .doesNotContain("href=\"/inzage\"");
        assertThat(text(board.open(INEKE, "/toegankelijkheid")))
                .contains("href=\"/inzage\"", "href=\"/alarmen\"", "functionaris gegevensbescherming")
                .doesNotContain("href=\"/quarantaine\"");
        assertThat(text(board.open(SANNE, "/toegankelijkheid")))
                .contains("Het jaar")
                .doesNotContain("href=\"/leveringen\"");
    }

    @Test
    void saysWhomToCallAsFarAsThatIsSet() {
        assertThat(text(board.open(SANNE, "/toegankelijkheid")))
                .contains("Komt u er niet uit?", "href=\"tel:0592123456\">0592 12 34 56</a>", "Onderaan staat hoe.")
                .doesNotContain("mailto:");
    }

    @Test
    void showsNoticesOfOursAlone() {
        assertThat(text(board.open(INEKE, "/alarmen?gedaan=bekeken"))).contains("role=\"status\"");
        assertThat(text(board.open(INEKE, "/alarmen?gedaan=alles-is-weg"))).doesNotContain("role=\"status\"");
    }
}
