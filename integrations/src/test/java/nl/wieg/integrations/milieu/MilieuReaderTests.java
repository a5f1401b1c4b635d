package nl.wieg.integrations.milieu;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wieg.intake.FeedReader;
import nl.wieg.integrations.feeds.Drenthe;
import nl.wieg.integrations.feeds.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MilieuReaderTests {

    private static final String CASE = """
            {"uuid":"5c1f","identificatie":"MG-2024-0007","zaaktype":"http://zaken/zaaktypen/1","startdatum":"2024-01-30",\
            "einddatum":"2024-03-02","kenmerken":[{"kenmerk":"GM1681","bron":"gemeente"}],"archiefnominatie":null}""";

    private final FeedReader reader = new MilieuReader(Drenthe.municipalities());

    @Test
    void readsAClosedCase() {
        var advice = Reading.of(reader, page(CASE)).record();

        assertThat(advice.key()).isEqualTo("MG-2024-0007");
        assertThat(advice.version()).isEqualTo(1);
        assertThat(advice.eventDate()).isEqualTo(LocalDate.of(2024, 3, 2));
        assertThat(advice.municipality().value()).isEqualTo("GM1681");
        assertThat(advice.category()).isEmpty();
        assertThat(advice.state()).isEmpty();
        assertThat(advice.amount()).isEqualTo(1);
        assertThat(advice.lapsed()).isFalse();
    }

    @Test
    void leavesUuidAndArchiefnominatieOutOfTheContent() {
        var archived = CASE.replace("5c1f", "77aa")
                .replace("\"archiefnominatie\":null", "\"archiefnominatie\":\"vernietigen\"");

        assertThat(Reading.of(reader, page(archived)).record())
                .isEqualTo(Reading.of(reader, page(CASE)).record());
    }

    @Test
    void comparesTheOtherFieldsByContent() {
        assertThat(Reading.of(reader, page(CASE.replace("2024-01-30", "2024-01-31")))
                        .record()
                        .content())
                .isNotEqualTo(Reading.of(reader, page(CASE)).record().content());
    }

    @Test
    void takesTheVersionFromTheKenmerken() {
        var second = withMarks("[{\"bron\":\"versie\",\"kenmerk\":\"2\"},{\"bron\":\"wijk\",\"kenmerk\":\"7\"}]");

        assertThat(Reading.of(reader, page(second)).record().version()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "null", "[{\"bron\":\"wijk\",\"kenmerk\":\"GM1681\"}]", "[{}]"})
    void takesACaseWithoutMunicipalityAsUnknown(String kenmerken) {
        var advice = Reading.of(reader, page(withMarks(kenmerken))).record();

        assertThat(advice.municipality().value()).isEqualTo("GM0000");
        assertThat(advice.version()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "{}|De waarde van kenmerken moet een lijst zijn.",
                "[7]|Het record is geen JSON-object.",
                "[{\"bron\":\"gemeente\"}]|Het veld gemeente is leeg.",
                "[{\"bron\":\"gemeente\",\"kenmerk\":7}]|De waarde van kenmerk moet een tekst zijn.",
                "[{\"bron\":\"gemeente\",\"kenmerk\":\"GM0363\"}]|De waarde 'GM0363' van gemeente is geen bekende gemeentecode.",
                "[{\"bron\":\"versie\",\"kenmerk\":\"nul\"}]|De waarde 'nul' van versie is geen geheel getal van 1 of hoger.",
                "[{\"bron\":\"versie\",\"kenmerk\":\"1\"},{\"bron\":\"versie\",\"kenmerk\":\"2\"}]|In kenmerken staat versie twee keer."
            })
    void refusesWrongKenmerken(String kenmerken, String reason) {
        assertThat(Reading.of(reader, page(withMarks(kenmerken))).reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "\"2024-03-02\"|null|Het veld einddatum ontbreekt.",
                "\"2024-03-02\"|\"2024-02-30\"|De waarde '2024-02-30' van einddatum is een dag die niet bestaat.",
                "\"2024-03-02\"|\"20240-03-02\"|De waarde '20240-03-02' van einddatum is geen datum als jjjj-mm-dd.",
                "\"2024-03-02\"|\"1024-03-02\"|De waarde '1024-03-02' van einddatum ligt buiten de jaren 1900 tot en met 2100.",
                "\"MG-2024-0007\"|\"\"|Het veld identificatie is leeg.",
                "\"MG-2024-0007\"|20240007|De waarde van identificatie moet een tekst zijn."
            })
    void refusesAWrongField(String from, String to, String reason) {
        assertThat(Reading.of(reader, page(CASE.replace(from, to))).reason()).isEqualTo(reason);
    }

    @Test
    void rejectsADeliveryThatIsNoPageOfCases() {
        assertThat(Reading.rejection(reader, "{\"results\":{}}")).isEqualTo("Pagina 1 heeft geen lijst results.");
        assertThat(Reading.rejection(reader, page(CASE).substring(0, 100)))
                .isEqualTo("Pagina 1 is geen leesbare JSON.");
        assertThat(Reading.rejection(reader, "")).isEqualTo("De levering is leeg: er is geen pagina.");
    }

    @Test
    void putsARecordBackIntoAPageOfItsOwn() {
        assertThat(Reading.of(reader, reader.envelope(CASE)).keys()).containsExactly("MG-2024-0007");
    }

    private static String withMarks(String kenmerken) {
        return CASE.replace("[{\"kenmerk\":\"GM1681\",\"bron\":\"gemeente\"}]", kenmerken);
    }

    private static String page(String... items) {
        return "{\"count\":" + items.length + ",\"next\":null,\"previous\":null,\"results\":[" + String.join(",", items)
                + "]}";
    }
}
