package nl.wieg.web.board;

import static nl.wieg.web.board.ABoard.ANOUK;
import static nl.wieg.web.board.ABoard.MARIJE;
import static nl.wieg.web.board.ABoard.SANNE;
import static nl.wieg.web.board.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.wieg.access.AccessRefused;
import nl.wieg.intake.CountedRecord;
import nl.wieg.intake.Deliveries;
import nl.wieg.intake.Position;
import nl.wieg.intake.RecordSelection;
import nl.wieg.intake.Records;
import nl.wieg.intake.Snapshots;
import nl.wieg.keyfigures.KeyFigures;
import nl.wieg.keyfigures.Kind;
import nl.wieg.keyfigures.Lineage;
import nl.wieg.shared.NotThere;
import nl.wieg.web.page.Option;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@BoardTest
class RecordsControllerTests {

    private static final String REPORTS = "/jaar/2024/cijfer/meldingen-infectieziekten/herkomst";

    @Autowired
    private ABoard board;

    @Autowired
    private KeyFigures figures;

    @Autowired
    private Lineage lineage;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private Records records;

    @Autowired
    private Snapshots snapshots;

    @BeforeEach
    void theYear2024WasCounted() {
        when(figures.year(2024))
                .thenReturn(new AYear(2024)
                        .with("meldingen-infectieziekten", Kind.FLOW, "osiris", "2135")
                        .with("rvp-vaccinaties", Kind.FLOW, "doses", "14888")
                        .counted());
        when(deliveries.get(ADelivery.ID)).thenReturn(ADelivery.aFile("osiris", "osiris-2024-03-14.xml"));
        when(snapshots.latest()).thenReturn(Map.of("osiris", 366));
    }

    @Test
    void showsTheRecordsBehindAFigure() {
        when(lineage.recordCount(2024, "meldingen-infectieziekten", null, null)).thenReturn(2_135L);
        when(lineage.records(2024, "meldingen-infectieziekten", null, null, 1, 50))
                .thenReturn(List.of(aRecord("OS-2024-000123", "GM0106")));

        var page = board.open(MARIJE, REPORTS + "?pagina=2");

        assertThat(page).hasStatusOk().hasViewName("board/herkomst");
        assertThat(text(page))
                .contains("OS-2024-000123", "14 maart 2024", "Assen", "definitief", "osiris-2024-03-14.xml", "regel 17")
                .contains("Pagina 2 van 43, 2.135 in totaal")
                .contains("pagina=1", "pagina=3")
                .doesNotContain("kinkhoest");
    }

    @Test
    void keepsTheMunicipalityAndTheDeliveryWhenOneTurnsThePage() {
        when(lineage.recordCount(2024, "meldingen-infectieziekten", "GM0106", 17))
                .thenReturn(60L);
        when(lineage.records(2024, "meldingen-infectieziekten", "GM0106", 17, 0, 50))
                .thenReturn(List.of(aRecord("OS-2024-000123", "GM0106")));

        var view = Pages.view(
                board.open(MARIJE, REPORTS + "?gemeente=GM0106&levering=" + ADelivery.ID), RecordsView.class);

        assertThat(view.paging().nextAddress())
                .isEqualTo(REPORTS + "?gemeente=GM0106&levering=" + ADelivery.ID + "&pagina=2");
        assertThat(view.municipalities())
                .filteredOn(Option::selected)
                .extracting(Option::label)
                .containsExactly("Assen");
    }

    @Test
    void saysThatASourceIsAboutPeopleAndShowsNothingOfThem() {
        when(lineage.recordCount(2024, "rvp-vaccinaties", null, null)).thenReturn(1L);
        when(lineage.records(2024, "rvp-vaccinaties", null, null, 0, 50))
                .thenReturn(List.of(new CountedRecord(
                        "D-2024-0000001",
                        1,
                        LocalDate.of(2024, 10, 29),
                        "GM0000",
                        false,
                        ADelivery.ID,
                        "doses-10.csv",
                        new Position(2, 3),
                        Map.of("geboortedatum", "2015-05-02", "dossiernummer", "J-0041235"))));

        var page = board.open(MARIJE, "/jaar/2024/cijfer/rvp-vaccinaties/herkomst");

        assertThat(text(page))
                .contains("Deze bron gaat over personen.", "D-2024-0000001", "onbekend of buiten de regio")
                .contains("pagina 2, nummer 3")
                .doesNotContain("2015-05-02", "J-0041235");
    }

    @Test
    void showsTheRecordsOfOneDelivery() {
        var selection = new RecordSelection(
                "osiris",
                366,
                LocalDate.of(2024, 1, 1),
                LocalDate.of(2024, 12, 31),
                List.of(new RecordSelection.Label("*", "*")),
                null,
                17);
        when(records.count(selection)).thenReturn(1L);
        when(records.page(selection, 0, 50)).thenReturn(List.of(aRecord("OS-2024-000123", "GM0106")));

        var page = board.open(ANOUK, "/leveringen/" + ADelivery.ID + "/regels");

        assertThat(page).hasStatusOk().hasViewName("board/herkomst");
        assertThat(text(page)).contains("OS-2024-000123", "href=\"/leveringen/" + ADelivery.ID + "\"");
    }

    @Test
    void asksForNoPageFartherThanThereAre() {
        when(lineage.recordCount(2024, "meldingen-infectieziekten", null, null)).thenReturn(1L);

        assertThat(board.open(MARIJE, REPORTS + "?pagina=2147483647")).hasStatusOk();
        assertThat(board.open(MARIJE, REPORTS + "?pagina=-1")).hasStatusOk();
        verify(lineage).records(2024, "meldingen-infectieziekten", null, null, 999_999, 50);
    }

    @Test
    void showsWhyThereIsNothing() {
        assertThat(text(board.open(MARIJE, REPORTS))).contains("Hier zijn geen regels.");
    }

    @Test
    void refusesWhoMayNotSeeRecords() {
        when(lineage.recordCount(anyInt(), any(), any(), any()))
                .thenThrow(new AccessRefused("U mag dit niet: de herkomst van een cijfer bekijken."));

        assertThat(board.open(SANNE, REPORTS)).hasStatus(HttpStatus.FORBIDDEN).hasViewName("page/fout");
    }

    @Test
    void knowsNoOtherDelivery() {
        when(deliveries.get(ADelivery.ID)).thenThrow(new NotThere("Er is geen levering x."));

        assertThat(board.open(MARIJE, "/leveringen/" + ADelivery.ID + "/regels"))
                .hasStatus(HttpStatus.NOT_FOUND);
        assertThat(board.open(MARIJE, "/leveringen/17/regels")).hasStatus(HttpStatus.NOT_FOUND);
    }

    private static CountedRecord aRecord(String key, String municipality) {
        return new CountedRecord(
                key,
                1,
                LocalDate.of(2024, 3, 14),
                municipality,
                false,
                ADelivery.ID,
                "osiris-2024-03-14.xml",
                Position.line(17),
                Map.of("ziekte", "kinkhoest"));
    }
}
