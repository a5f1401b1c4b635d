package nl.wieg.web.board;

import static nl.wieg.web.board.ABoard.ANOUK;
import static nl.wieg.web.board.ABoard.INEKE;
import static nl.wieg.web.board.ABoard.MARIJE;
import static nl.wieg.web.board.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.util.List;
import nl.wieg.access.AccessRefused;
import nl.wieg.intake.Deliveries;
import nl.wieg.intake.DeliveryDetail;
import nl.wieg.intake.DeliveryDetails;
import nl.wieg.intake.DeliveryPage;
import nl.wieg.intake.DeliveryStanding;
import nl.wieg.intake.HarvestsAgain;
import nl.wieg.shared.NotThere;
import nl.wieg.web.page.Option;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;

@BoardTest
class DeliveryControllerTests {

    private static final String ADDRESS = "/leveringen/" + ADelivery.ID;

    @Autowired
    private ABoard board;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private DeliveryDetails details;

    @Autowired
    private HarvestsAgain again;

    @Test
    void listsTheNewestDeliveries() {
        when(deliveries.page("", null, 0, 50))
                .thenReturn(new DeliveryPage(List.of(ADelivery.aFile("osiris", "osiris-2024-03-14.xml")), 1));

        var page = board.open(MARIJE, "/leveringen");

        assertThat(page).hasStatusOk().hasViewName("board/leveringen");
        assertThat(text(page)).contains("osiris-2024-03-14.xml", "15-03-2024 06.00", "gelezen", "Alle bronnen");
        var row = Pages.view(page, DeliveriesView.class).rows().getFirst();
        assertThat(row.takenText()).isEqualTo("8");
        assertThat(row.waitingText()).isEqualTo("1");
    }

    @Test
    void filtersBySourceAndStateAndKeepsThemWhenOneTurnsThePage() {
        when(deliveries.page("covid", DeliveryStanding.INCOMPLETE, 1, 50))
                .thenReturn(new DeliveryPage(List.of(ADelivery.aHarvestGivenUp()), 120));

        var view = Pages.view(
                board.open(MARIJE, "/leveringen?bron=covid&stand=niet-compleet&pagina=2"), DeliveriesView.class);

        assertThat(view.rows()).extracting(DeliveryRow::state).containsExactly(DeliveryState.INCOMPLETE);
        assertThat(view.paging().nextAddress()).isEqualTo("/leveringen?bron=covid&stand=niet-compleet&pagina=3");
        assertThat(view.states())
                .filteredOn(Option::selected)
                .extracting(Option::value)
                .containsExactly("niet-compleet");
    }

    @Test
    void saysWhatWillComeHere() {
        when(deliveries.page("", null, 0, 50)).thenReturn(new DeliveryPage(List.of(), 0));

        assertThat(text(board.open(MARIJE, "/leveringen"))).contains("Hier is nog geen levering.");
    }

    @Test
    void showsWhatBecameOfADelivery() {
        when(details.get(ADelivery.ID))
                .thenReturn(new DeliveryDetail(ADelivery.aFile("osiris", "osiris-2024-03-14.xml"), "9f86d081", 3));

        var page = board.open(ANOUK, ADDRESS);

        assertThat(page).hasStatusOk().hasViewName("board/levering");
        assertThat(text(page))
                .contains("Alle regels zijn bekeken.", "9f86d081", "4 kB", "Binnengekomen", "Gelezen")
                .contains("href=\"" + ADDRESS + "/regels\"", "href=\"/quarantaine?levering=" + ADelivery.ID + "\"")
                .doesNotContain("/opnieuw");
        assertThat(Pages.view(page, DeliveryView.class).delivery().counts().withdrawn())
                .isEqualTo(3);
    }

    @Test
    void offersThePrivacyOfficerNoRecordsAndNoQuarantine() {
        when(details.get(ADelivery.ID))
                .thenReturn(new DeliveryDetail(ADelivery.aFile("osiris", "osiris-2024-03-14.xml"), "9f86d081", 0));

        assertThat(text(board.open(INEKE, ADDRESS))).doesNotContain("/regels").doesNotContain("/quarantaine");
    }

    @Test
    void offersToFetchAHarvestAgain() {
        when(details.get(ADelivery.ID)).thenReturn(new DeliveryDetail(ADelivery.aHarvestGivenUp(), "", 0));
        when(again.isPossible(ADelivery.aHarvestGivenUp())).thenReturn(true);

        assertThat(text(board.open(ANOUK, ADDRESS)))
                .contains("De bron gaf drie keer geen antwoord.", "niet compleet", "Haal opnieuw op")
                .contains("action=\"" + ADDRESS + "/opnieuw\"");
    }

    @Test
    void fetchesAgainAndSaysSo() {
        when(details.get(ADelivery.ID)).thenReturn(new DeliveryDetail(ADelivery.aHarvestGivenUp(), "", 0));

        var sent = board.send(ANOUK, ADDRESS + "/opnieuw");

        verify(again).begin(ADelivery.ID);
        assertThat(sent).hasRedirectedUrl(ADDRESS + "?gedaan=ophalen");
        assertThat(text(board.open(ANOUK, ADDRESS + "?gedaan=ophalen"))).contains("We halen deze bron nu opnieuw op.");
    }

    @Test
    void refusesWhoMayNotFetch() {
        doThrow(new AccessRefused("U mag dit niet: een bron opnieuw ophalen."))
                .when(again)
                .begin(ADelivery.ID);

        assertThat(board.send(MARIJE, ADDRESS + "/opnieuw")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void knowsNoOtherDelivery() {
        when(details.get(ADelivery.ID)).thenThrow(new NotThere("Er is geen levering x."));

        assertThat(board.open(MARIJE, ADDRESS)).hasStatus(HttpStatus.NOT_FOUND).hasViewName("page/fout");
    }
}
