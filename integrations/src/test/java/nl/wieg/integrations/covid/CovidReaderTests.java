package nl.wieg.integrations.covid;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wieg.intake.FeedReader;
import nl.wieg.intake.Position;
import nl.wieg.integrations.feeds.Drenthe;
import nl.wieg.integrations.feeds.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CovidReaderTests {

    private static final String DOSE = """
            {"id":"c0a8","versie":1,"toegediendOp":"2024-10-02T09:14:00+02:00","gemeentecode":"GM0114",\
            "vaccin":"COMIRNATY-JN1","ronde":"najaar-2024","status":"geregistreerd"}""";

    private final FeedReader reader = new CovidReader(Drenthe.municipalities());

    @Test
    void readsADose() {
        var dose = Reading.of(reader, page(DOSE)).record();

        assertThat(dose.key()).isEqualTo("c0a8");
        assertThat(dose.version()).isEqualTo(1);
        assertThat(dose.eventDate()).isEqualTo(LocalDate.of(2024, 10, 2));
        assertThat(dose.municipality().value()).isEqualTo("GM0114");
        assertThat(dose.category()).isEqualTo("COMIRNATY-JN1");
        assertThat(dose.state()).isEmpty();
        assertThat(dose.amount()).isEqualTo(1);
        assertThat(dose.lapsed()).isFalse();
        assertThat(dose.content())
                .containsEntry("toegediendOp", "2024-10-02T07:14:00Z")
                .hasSize(7);
    }

    @Test
    void readsThePagesOneBehindTheOther() {
        var second = DOSE.replace("c0a8", "d1b9");

        var reading = Reading.of(reader, page(DOSE, second) + "\n" + page() + page(second));

        assertThat(reading.keys()).containsExactly("c0a8", "d1b9", "d1b9");
        assertThat(reading.positions()).containsExactly(new Position(1, 1), new Position(1, 2), new Position(3, 1));
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31T23:30:00+01:00,2024-12-31",
        "2024-12-31T23:30:00Z,2025-01-01",
        "2025-01-01T00:30:00+02:00,2024-12-31"
    })
    void datesADoseOnTheClockOfTheRegion(String moment, LocalDate day) {
        assertThat(Reading.of(reader, page(DOSE.replace("2024-10-02T09:14:00+02:00", moment)))
                        .record()
                        .eventDate())
                .isEqualTo(day);
    }

    @Test
    void takesALapsedDoseAsLapsed() {
        assertThat(Reading.of(reader, page(DOSE.replace("geregistreerd", "vervallen")))
                        .record()
                        .lapsed())
                .isTrue();
    }

    @Test
    void ignoresUnknownFieldsAndTheOrderOfFields() {
        var same = """
                {"status":"geregistreerd","extra":{"diep":[1,{"id":"x"}]},"ronde":" najaar-2024 ","vaccin":"COMIRNATY-JN1",\
                "gemeentecode":"GM0114   ","toegediendOp":"2024-10-02T07:14:00Z","versie":1,"id":"c0a8"}""";

        assertThat(Reading.of(reader, page(same)).record())
                .isEqualTo(Reading.of(reader, page(DOSE)).record());
    }

    @Test
    void cutsALongNameOfAVaccineToFitItsCategory() {
        var dose = Reading.of(reader, page(DOSE.replace("COMIRNATY-JN1", "V".repeat(59) + "\uD83D\uDC89")))
                .record();

        assertThat(dose.category()).isEqualTo("V".repeat(59));
        assertThat(dose.content()).containsEntry("vaccin", "V".repeat(59) + "\uD83D\uDC89");
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "toegediendOp", "gemeentecode", "vaccin", "ronde", "status"})
    void refusesAFieldThatIsMissingNullEmptyOrNoText(String field) {
        assertThat(refusal(DOSE.replace("\"" + field + "\":", "\"anders\":")))
                .isEqualTo("Het veld " + field + " ontbreekt.");
        assertThat(refusal(changed(field, "null"))).isEqualTo("Het veld " + field + " ontbreekt.");
        assertThat(refusal(changed(field, "\"  \""))).isEqualTo("Het veld " + field + " is leeg.");
        assertThat(refusal(changed(field, "12"))).isEqualTo("De waarde van " + field + " moet een tekst zijn.");
        assertThat(refusal(changed(field, "[\"x\"]"))).isEqualTo("De waarde van " + field + " moet een tekst zijn.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "null|Het veld versie ontbreekt.",
                "\"1\"|De waarde van versie moet een geheel getal zijn.",
                "1.0|De waarde van versie moet een geheel getal zijn.",
                "true|De waarde van versie moet een geheel getal zijn.",
                "0|De waarde '0' van versie is geen geheel getal van 1 of hoger.",
                "-1|De waarde '-1' van versie is geen geheel getal van 1 of hoger.",
                "99999999999999999999|De waarde '99999999999999999999' van versie is hoger dan 1000000000000000."
            })
    void refusesAWrongVersion(String version, String reason) {
        assertThat(refusal(changed("versie", version))).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "toegediendOp|2024-10-02T09:14:00|De waarde '2024-10-02T09:14:00' van toegediendOp is geen tijd zoals 2024-10-02T09:14:00+02:00.",
                "toegediendOp|1024-10-02T09:14:00Z|De waarde '1024-10-02T09:14:00Z' van toegediendOp ligt buiten de jaren 1900 tot en met 2100.",
                "gemeentecode|GM0363|De waarde 'GM0363' van gemeentecode is geen bekende gemeentecode.",
                "status|Geregistreerd|De waarde 'Geregistreerd' van status staat niet in de lijst geregistreerd, vervallen.",
                "id|\\ud800|De waarde van id bevat een teken dat niet bestaat."
            })
    void refusesAWrongField(String field, String value, String reason) {
        assertThat(refusal(changed(field, "\"" + value + "\""))).isEqualTo(reason);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "1", "\"tekst\"", "[]", "true"})
    void refusesAnItemThatIsNoObjectAndReadsOn(String item) {
        var reading = Reading.of(reader, page(item, DOSE));

        assertThat(reading.refusals())
                .containsExactly(new Reading.Refusal(new Position(1, 1), item, "Het record is geen JSON-object."));
        assertThat(reading.keys()).containsExactly("c0a8");
    }

    @Test
    void refusesAnItemThatHasAFieldTwiceAndKeepsItsText() {
        var twice = DOSE.replace("{\"id\"", "{\"id\":\"anders\",\"id\"");

        var reading = Reading.of(reader, page(twice, DOSE));

        assertThat(reading.refusals())
                .containsExactly(new Reading.Refusal(
                        new Position(1, 1), twice, "Een veld staat twee keer in het record of is onleesbaar."));
        assertThat(reading.keys()).containsExactly("c0a8");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~|De levering is leeg: er is geen pagina.",
                "[]|Pagina 1 heeft geen lijst toedieningen.",
                "{}|Pagina 1 heeft geen lijst toedieningen.",
                "{\"toedieningen\":{}}|Pagina 1 heeft geen lijst toedieningen.",
                "{\"toedieningen\":null}|Pagina 1 heeft geen lijst toedieningen.",
                "{\"toedieningen\":[],\"toedieningen\":[]}|Pagina 1 heeft geen lijst toedieningen.",
                "{\"fout\":\"bezet\"}|Pagina 1 heeft geen lijst toedieningen.",
                "{\"toedieningen\":[]}{\"toedieningen\":[{\"id|Pagina 2 is geen leesbare JSON.",
                "{\"toedieningen\":[}|Pagina 1 is geen leesbare JSON.",
                "<html/>|Pagina 1 is geen leesbare JSON."
            })
    void rejectsADeliveryWithABrokenPage(String delivery, String reason) {
        assertThat(Reading.rejection(reader, delivery)).isEqualTo(reason);
    }

    @Test
    void rejectsWhatIsNotUtf8OrNestedWithoutEnd() {
        assertThat(Reading.rejection(
                        reader, page(changed("vaccin", "\"\u00E9\"")).getBytes(ISO_8859_1)))
                .isEqualTo("Er staan tekens in die niet kloppen. Sla het bestand op als UTF-8.");
        assertThat(Reading.rejection(reader, page("[".repeat(100_000)))).isEqualTo("Pagina 1 is geen leesbare JSON.");
    }

    @Test
    void putsARecordBackIntoAPageOfItsOwn() {
        assertThat(Reading.of(reader, reader.envelope(DOSE)).keys()).containsExactly("c0a8");
    }

    private String refusal(String item) {
        return Reading.of(reader, page(item)).reason();
    }

    private static String changed(String field, String json) {
        return DOSE.replaceFirst(
                "\"" + field + "\":(\"[^\"]*\"|\\d+)", "\"" + field + "\":" + json.replace("\\", "\\\\"));
    }

    private static String page(String... items) {
        return "{\"toedieningen\":[" + String.join(",", items) + "],\"pagina\":1,\"paginas\":1,\"totaal\":"
                + items.length + "}";
    }
}
