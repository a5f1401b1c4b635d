package nl.wieg.web.board;

import static nl.wieg.web.board.ABoard.ANOUK;
import static nl.wieg.web.board.ABoard.MARIJE;
import static nl.wieg.web.board.ABoard.SANNE;
import static nl.wieg.web.board.Pages.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wieg.access.AccessRefused;
import nl.wieg.intake.DeliveryId;
import nl.wieg.intake.QuarantinedRecords;
import nl.wieg.intake.SourceStatus;
import nl.wieg.intake.SourceStatuses;
import nl.wieg.keyfigures.CountedDelivery;
import nl.wieg.keyfigures.FigureInYear;
import nl.wieg.keyfigures.KeyFigures;
import nl.wieg.keyfigures.Kind;
import nl.wieg.keyfigures.Lineage;
import nl.wieg.keyfigures.Supply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@BoardTest
class YearControllerTests {

    private static final DeliveryId LAST_OF_2024 =
            new DeliveryId(UUID.fromString("0193a5c2-7b1e-7000-8000-000000000366"));

    @Autowired
    private ABoard board;

    @Autowired
    private KeyFigures figures;

    @Autowired
    private Lineage lineage;

    @Autowired
    private SourceStatuses statuses;

    @Autowired
    private QuarantinedRecords quarantine;

    @BeforeEach
    void theYear2024WasCounted() {
        when(figures.years()).thenReturn(List.of(2024, 2023));
        when(figures.newestYear()).thenReturn(Optional.of(2024));
        when(figures.year(2024))
                .thenReturn(new AYear(2024)
                        .with("meldingen-infectieziekten", Kind.FLOW, "osiris", "2135")
                        .with("covid-vaccinaties", Kind.FLOW, "covid", "84434")
                        .with("kinderen-in-zorg", Kind.STOCK, "jgz", "84470")
                        .with("budget", Kind.MONEY, "financien", "53600000.00")
                        .with("kleinschalig-waardering", Kind.RATIO, "tevredenheid", "92.4")
                        .without("milieuadviezen", Kind.FLOW, "milieu", Supply.DELIVERED)
                        .without("rvp-vaccinaties", Kind.FLOW, "doses", Supply.NOT_DELIVERED)
                        .with("adviezen-veilig-thuis", Kind.FLOW, "osiris", "0")
                        .without("twijfelspreekuren", Kind.FLOW, "register", Supply.NO_SOURCE)
                        .counted());
        when(figures.year(2023))
                .thenReturn(new AYear(2023)
                        .with("meldingen-infectieziekten", Kind.FLOW, "osiris", "1800")
                        .counted());
        when(figures.year(2022)).thenReturn(AYear.uncounted(2022));
        when(figures.year(2021)).thenReturn(AYear.uncounted(2021));
        when(figures.inAllYears("meldingen-infectieziekten"))
                .thenReturn(List.of(aYear(2024, "2135"), aYear(2023, "1800")));
        when(lineage.deliveries(2024, "meldingen-infectieziekten", null))
                .thenReturn(List.of(
                        new CountedDelivery(LAST_OF_2024, 366, "osiris-2024-12-31.xml", "file", AYear.COUNTED, 6)));
        when(statuses.of(anyInt()))
                .thenReturn(List.of(
                        new SourceStatus(ABoard.OSIRIS, 366, AYear.COUNTED, false, 2_135, 3),
                        new SourceStatus(ABoard.COVID, 1, AYear.COUNTED, true, 84_434, 0),
                        new SourceStatus(ABoard.DOSES, 0, null, false, 0, 0)));
        when(quarantine.waiting()).thenReturn(3L);
    }

    @Test
    void leadsToTheNewestYear() {
        assertThat(board.open(MARIJE, "/")).hasRedirectedUrl("/jaar/2024");
    }

    @Test
    void leadsToThisYearBeforeTheFirstCount() {
        when(figures.newestYear()).thenReturn(Optional.empty());

        assertThat(board.open(MARIJE, "/")).hasRedirectedUrl("/jaar/2025");
    }

    @Test
    void showsTheYearWithLastYearBesideIt() {
        var page = board.open(MARIJE, "/jaar/2024");

        assertThat(page).hasStatusOk().hasViewName("board/jaar");
        assertThat(text(page))
                .contains("Gezondheid", "Kinderen en gezinnen", "Geld", "Ook geteld")
                .contains("2.135", "1.800", "nu 335 meer", "(18,6%)")
                .contains("Geteld op 3 januari 2025, 10.40 uur.")
                .contains("Osiris, meldingen van infectieziekten", "elke dag een bestand")
                .contains("120 van 2.135 regels zijn nog voorlopig.");
    }

    @Test
    void putsTheFiguresInTheirGroups() {
        var view = view(board.open(MARIJE, "/jaar/2024"));

        assertThat(view.groups()).extracting(YearView.Group::key).containsExactly("health", "youth", "money");
        assertThat(view.others()).extracting(FigureCard::code).containsExactly("kleinschalig-waardering");
        assertThat(view.years()).containsExactly(2024, 2023);
    }

    @Test
    void tellsMissingNotDeliveredAndZeroApart() {
        var page = board.open(MARIJE, "/jaar/2024");

        var view = view(page);
        assertThat(card(view, "milieuadviezen").amount().state()).isEqualTo(FigureState.MISSING);
        assertThat(card(view, "rvp-vaccinaties").amount().state()).isEqualTo(FigureState.NOT_DELIVERED);
        assertThat(card(view, "adviezen-veilig-thuis").amount().zero()).isTrue();
        assertThat(text(page))
                .contains("data-state=\"MISSING\">ontbreekt", "data-state=\"NOT_DELIVERED\">niet geleverd")
                .contains("De bron leverde. Er is geteld, en het waren er nul.");
    }

    @Test
    void keepsWhatNobodyMeasuresYetApartAndCalm() {
        var page = board.open(MARIJE, "/jaar/2024");

        assertThat(view(page).pending()).extracting(FigureCard::code).containsExactly("twijfelspreekuren");
        assertThat(text(page))
                .contains("<summary>Nog niet gemeten: 1</summary>", "twijfelspreekuren</a>, <span>komt nog</span>");
    }

    @Test
    void saysOfAFigureThatNobodyMeasuresYetThatItIsToCome() {
        var page = board.open(MARIJE, "/jaar/2024/cijfer/twijfelspreekuren");

        assertThat(text(page))
                .contains("data-state=\"NOT_YET\">komt nog", "Dit meten we nog niet. De bron is nog niet aangesloten.")
                .doesNotContain("niet geleverd")
                .doesNotContain("De bron leverde nog niets.")
                .doesNotContain("Per maand")
                .doesNotContain("utrecht-alert");
    }

    @Test
    void warnsOfTwoFiguresThatPeopleSwap() {
        var view = view(board.open(MARIJE, "/jaar/2024"));

        assertThat(card(view, "covid-vaccinaties").lookalikes())
                .containsExactly(new FigureCard.Lookalike("84.470", "kinderen in zorg"));
        assertThat(card(view, "meldingen-infectieziekten").lookalikes()).isEmpty();
    }

    @Test
    void saysHowEachSourceStands() {
        var view = view(board.open(MARIJE, "/jaar/2024"));

        assertThat(view.sources())
                .extracting(YearView.Source::state)
                .containsExactly(SourceState.COMPLETE, SourceState.PARTIAL, SourceState.NOT_DELIVERED);
        assertThat(view.waiting()).isEqualTo(3);
    }

    @Test
    void leadsTheStewardAloneToTheQuarantine() {
        assertThat(text(board.open(ANOUK, "/jaar/2024"))).contains("href=\"/quarantaine\"");
        assertThat(text(board.open(MARIJE, "/jaar/2024")))
                .contains("3 regels in quarantaine tellen nog niet mee")
                .doesNotContain("href=\"/quarantaine");
    }

    @Test
    void saysThatAYearWasNotCounted() {
        assertThat(text(board.open(MARIJE, "/jaar/2022"))).contains("Dit jaar is nog niet geteld.");
    }

    @Test
    void saysPlainlyWhatAYearOfStrayRecordsIs() {
        twoStrayReportsIn2021();
        when(figures.year(2020)).thenReturn(AYear.uncounted(2020));

        var page = board.open(MARIJE, "/jaar/2021");

        assertThat(text(page))
                .contains("2021 is geen jaar met cijfers", "Er vallen alleen losse regels in")
                .contains("Osiris, meldingen van infectieziekten", "losse regels")
                .doesNotContain("Het jaar in cijfers")
                .doesNotContain("compleet")
                .doesNotContain("niet geleverd")
                .doesNotContain("href=\"/jaar/2021\"")
                .doesNotContain("voorlopig");
        assertThat(view(page).groups()).isEmpty();
        assertThat(view(page).sources()).extracting(YearView.Source::code).containsExactly("osiris");
    }

    @Test
    void comparesNoYearWithStrayRecords() {
        twoStrayReportsIn2021();
        when(figures.year(2022))
                .thenReturn(new AYear(2022)
                        .with("meldingen-infectieziekten", Kind.FLOW, "osiris", "2088")
                        .counted());

        var card = card(view(board.open(MARIJE, "/jaar/2022")), "meldingen-infectieziekten");

        assertThat(card.before().state()).isEqualTo(FigureState.NOT_DELIVERED);
        assertThat(card.difference().kind()).isEqualTo(YearDifference.Kind.UNKNOWN);
    }

    @Test
    void warnsThatAFigureIsOfStrayRecords() {
        twoStrayReportsIn2021();
        when(figures.year(2020)).thenReturn(AYear.uncounted(2020));

        assertThat(text(board.open(MARIJE, "/jaar/2021/cijfer/meldingen-infectieziekten")))
                .contains("In dit jaar vallen alleen losse regels, uit bestanden over een ander jaar.");
    }

    @Test
    void knowsNoYear1024() {
        assertThat(board.open(MARIJE, "/jaar/1024"))
                .hasStatus(HttpStatus.NOT_FOUND)
                .hasViewName("page/fout");
        assertThat(board.open(MARIJE, "/jaar/ooit")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void showsAFigureDownToItsDeliveries() {
        var page = board.open(MARIJE, "/jaar/2024/cijfer/meldingen-infectieziekten");

        assertThat(page).hasStatusOk().hasViewName("board/cijfer");
        assertThat(text(page))
                .contains("meldingen infectieziekten", "2.135", "335 meer dan in 2023")
                .contains("maart", "Assen", "Emmen")
                .contains("Vervallen meldingen tellen niet mee.", "versie 1, geldt voor alle jaren")
                .contains(AYear.RUN.toString(), "osiris-2024-12-31.xml", "Alle 2.135 regels die meetellen");
    }

    @Test
    void putsTheCountedYearsBesideEachOther() {
        var page = board.open(MARIJE, "/jaar/2024/cijfer/meldingen-infectieziekten");

        var view = figureView(page);
        assertThat(view.years())
                .extracting(year -> year.year() + " " + year.difference().kind())
                .containsExactly("2024 MORE", "2023 UNKNOWN");
    }

    @Test
    void showsNoMonthsOfAmounts() {
        var view = figureView(board.open(MARIJE, "/jaar/2024/cijfer/budget"));

        assertThat(view.months()).isEmpty();
        assertThat(view.municipalities()).isEmpty();
    }

    @Test
    void keepsTheLineageFromWhoMayNotFollowIt() {
        var page = board.open(SANNE, "/jaar/2024/cijfer/meldingen-infectieziekten");

        assertThat(text(page)).doesNotContain("osiris-2024-12-31.xml").doesNotContain("href=\"#herkomst\"");
        verify(lineage, never()).deliveries(anyInt(), anyString(), any());
    }

    @Test
    void knowsNoOtherFigures() {
        assertThat(board.open(MARIJE, "/jaar/2024/cijfer/ooievaars")).hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void refusesInTheWordsOfThePolicy() {
        when(figures.year(2024)).thenThrow(new AccessRefused("U mag dit niet: kerncijfers bekijken."));

        var page = board.open(SANNE, "/jaar/2024");

        assertThat(page).hasStatus(HttpStatus.FORBIDDEN).hasViewName("page/fout");
        assertThat(text(page)).contains("U mag dit niet: kerncijfers bekijken", "Sanne Mulder");
    }

    private void twoStrayReportsIn2021() {
        when(figures.year(2021))
                .thenReturn(new AYear(2021)
                        .with("meldingen-infectieziekten", Kind.FLOW, "osiris", "2")
                        .stray());
        when(statuses.of(2021))
                .thenReturn(List.of(
                        new SourceStatus(ABoard.OSIRIS, 2, AYear.COUNTED, false, 2, 0),
                        new SourceStatus(ABoard.DOSES, 0, null, false, 0, 0)));
    }

    private static FigureInYear aYear(int year, String value) {
        return new FigureInYear(year, Kind.FLOW, new BigDecimal(value), null, "voorlopig", Supply.DELIVERED);
    }

    private static FigureCard card(YearView view, String code) {
        return Stream.concat(view.groups().stream().flatMap(group -> group.cards().stream()), view.others().stream())
                .filter(card -> card.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static YearView view(MvcTestResult page) {
        return Pages.view(page, YearView.class);
    }

    private static FigureView figureView(MvcTestResult page) {
        return Pages.view(page, FigureView.class);
    }
}
