package nl.wieg.web.board;

import static nl.wieg.web.board.ABoard.ANOUK;
import static nl.wieg.web.board.ABoard.MARIJE;
import static nl.wieg.web.board.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.UUID;
import nl.wieg.access.AccessRefused;
import nl.wieg.intake.DeliveryId;
import nl.wieg.intake.Position;
import nl.wieg.intake.Quarantine;
import nl.wieg.intake.QuarantineDecided;
import nl.wieg.intake.QuarantineDetail;
import nl.wieg.intake.QuarantineFilter;
import nl.wieg.intake.QuarantinePage;
import nl.wieg.intake.QuarantineSummary;
import nl.wieg.intake.QuarantinedRecords;
import nl.wieg.intake.RepairResult;
import nl.wieg.shared.NotThere;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;

@BoardTest
class QuarantineControllerTests {

    private static final UUID ID = UUID.fromString("0193a5c2-7b1e-7000-8000-000000000099");
    private static final String ADDRESS = "/quarantaine/" + ID;
    private static final String SENT = "<melding nummer=\"OS-2024-000123\"/>";
    private static final DeliveryId REPAIR = new DeliveryId(UUID.fromString("0193a5c2-7b1e-7000-8000-000000000100"));

    @Autowired
    private ABoard board;

    @Autowired
    private QuarantinedRecords records;

    @Autowired
    private Quarantine quarantine;

    @Test
    void showsWhatWaitsUnlessOneAsksForMore() {
        when(records.page(new QuarantineFilter(null, "open", null), 0, 50))
                .thenReturn(new QuarantinePage(List.of(inQuarantine("osiris", "open")), 1));

        var page = board.open(ANOUK, "/quarantaine");

        assertThat(page).hasStatusOk().hasViewName("board/quarantaine");
        assertThat(text(page))
                .contains("Gemeente GM9999 bestaat niet.", "regel 17", "15-03-2024 06.00", "wacht op besluit");
    }

    @Test
    void filtersBySourceStateAndDelivery() {
        when(records.page(any(), anyInt(), anyInt())).thenReturn(new QuarantinePage(List.of(), 0));

        board.open(ANOUK, "/quarantaine?bron=osiris&stand=afgewezen");
        board.open(ANOUK, "/quarantaine?bron=&stand=");
        var ofADelivery = board.open(ANOUK, "/quarantaine?levering=" + ADelivery.ID);

        verify(records).page(new QuarantineFilter("osiris", "dismissed", null), 0, 50);
        verify(records).page(new QuarantineFilter(null, null, null), 0, 50);
        verify(records).page(new QuarantineFilter(null, null, ADelivery.ID), 0, 50);
        assertThat(text(ofADelivery)).contains("Hier wacht niets.");
    }

    @Test
    void showsTheTextAsItCameAndAFormToDecide() {
        waits("osiris");
        when(quarantine.layout("osiris")).thenReturn("inspectienummer;versie");

        var page = board.open(ANOUK, ADDRESS);

        assertThat(page).hasStatusOk().hasViewName("board/quarantaine-regel");
        assertThat(text(page))
                .contains("&lt;melding nummer=&quot;OS-2024-000123&quot;/&gt;", "inspectienummer;versie")
                .contains("action=\"" + ADDRESS + "\"", "Vrijgeven zoals hij is")
                .doesNotContain("Deze regel gaat over een persoon.");
    }

    @Test
    void saysThatARecordIsAboutAPerson() {
        waits("doses");

        assertThat(text(board.open(ANOUK, ADDRESS))).contains("Deze regel gaat over een persoon.");
    }

    @Test
    void showsWhatWasDecidedAndOffersNoSecondDecision() {
        when(records.look(ID)).thenReturn(new QuarantineDetail(inQuarantine("osiris", "corrected"), false, SENT));
        when(quarantine.layout(any())).thenReturn("");

        assertThat(text(board.open(ANOUK, ADDRESS)))
                .contains("verbeterd", "Verbeterd en opnieuw gelezen", "Code nagevraagd bij Assen.", "Anouk Smit")
                .doesNotContain("action=\"" + ADDRESS + "\"");
    }

    @Test
    void takesACorrection() {
        when(quarantine.correct(ID, "regel 1\nregel 2", "nagevraagd")).thenReturn(new RepairResult(REPAIR, null));

        var sent =
                board.send(ANOUK, ADDRESS, "actie", "verbeteren", "tekst", "regel 1\r\nregel 2", "reden", "nagevraagd");

        assertThat(sent).hasRedirectedUrl(ADDRESS + "?gedaan=verbeterd");
        verify(quarantine).correct(ID, "regel 1\nregel 2", "nagevraagd");
    }

    @Test
    void releasesAndRejects() {
        when(quarantine.release(ID, "lijst klopt nu")).thenReturn(new RepairResult(REPAIR, null));

        assertThat(board.send(ANOUK, ADDRESS, "actie", "vrijgeven", "reden", "lijst klopt nu"))
                .hasRedirectedUrl(ADDRESS + "?gedaan=vrijgegeven");
        assertThat(board.send(ANOUK, ADDRESS, "actie", "afwijzen", "reden", "dubbel gemeld"))
                .hasRedirectedUrl(ADDRESS + "?gedaan=afgewezen");
        verify(quarantine).dismiss(ID, "dubbel gemeld");
    }

    @Test
    void saysWhatIsMissingAndKeepsWhatWasFilledIn() {
        waits("osiris");

        var page = board.send(ANOUK, ADDRESS, "actie", "verbeteren", "tekst", "  ", "reden", "");

        assertThat(page).hasStatus(HttpStatus.BAD_REQUEST).hasViewName("board/quarantaine-regel");
        assertThat(text(page))
                .contains("Vul de verbeterde tekst in.", "Vul een reden in.", "Er is niets veranderd.")
                .contains("value=\"verbeteren\" aria-describedby=\"verbeteren-uitleg\" checked");
    }

    @Test
    void asksWhatToDo() {
        waits("osiris");

        var page = board.send(ANOUK, ADDRESS, "tekst", "mijn tekst", "reden", "mijn reden");

        assertThat(text(page)).contains("Kies wat u wilt doen.", "mijn tekst", "value=\"mijn reden\"");
    }

    @Test
    void showsWhyACorrectionCannotBeReadAndLosesNothing() {
        waits("osiris");
        when(quarantine.correct(ID, "nog niet goed", "nagevraagd"))
                .thenReturn(new RepairResult(null, "Gemeente GM9998 bestaat niet."));

        var page = board.send(ANOUK, ADDRESS, "actie", "verbeteren", "tekst", "nog niet goed", "reden", "nagevraagd");

        assertThat(page).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(page)).contains("Gemeente GM9998 bestaat niet.", "nog niet goed", "value=\"nagevraagd\"");
    }

    @Test
    void saysThatAColleagueDecidedAlready() {
        doThrow(Mockito.mock(QuarantineDecided.class)).when(quarantine).dismiss(ID, "dubbel");
        assertThat(board.send(ANOUK, ADDRESS, "actie", "afwijzen", "reden", "dubbel"))
                .hasStatus(HttpStatus.CONFLICT);

        doThrow(new OptimisticLockingFailureException("changed"))
                .when(quarantine)
                .dismiss(ID, "dubbel");
        var page = board.send(ANOUK, ADDRESS, "actie", "afwijzen", "reden", "dubbel");
        assertThat(page).hasStatus(HttpStatus.CONFLICT).hasViewName("page/fout");
        assertThat(text(page)).contains("Een collega was u voor");
    }

    @Test
    void refusesWhoMayNotSeeTheQuarantine() {
        when(records.look(ID)).thenThrow(new AccessRefused("U mag dit niet: de quarantaine bekijken."));

        assertThat(board.open(MARIJE, ADDRESS)).hasStatus(HttpStatus.FORBIDDEN);
        verifyNoInteractions(quarantine);
    }

    @Test
    void knowsNoOtherRecord() {
        when(records.look(ID)).thenThrow(new NotThere("Er is geen record x in quarantaine."));

        assertThat(board.open(ANOUK, ADDRESS)).hasStatus(HttpStatus.NOT_FOUND);
    }

    private void waits(String source) {
        when(records.look(ID))
                .thenReturn(new QuarantineDetail(inQuarantine(source, "open"), source.equals("doses"), SENT));
        when(quarantine.layout(any())).thenReturn("");
    }

    private static QuarantineSummary inQuarantine(String source, String state) {
        var decided = !state.equals("open");
        return new QuarantineSummary(
                ID,
                source,
                ADelivery.ID,
                source + "-2024-03-14.xml",
                ADelivery.RECEIVED,
                Position.line(17),
                "faulty",
                "Gemeente GM9999 bestaat niet.",
                state,
                decided ? ADelivery.RECEIVED.plusSeconds(3600) : null,
                decided ? "Anouk Smit" : null,
                decided ? "Code nagevraagd bij Assen." : null,
                decided ? REPAIR : null);
    }
}
