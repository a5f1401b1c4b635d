package nl.wieg.integrations.veiligthuis;

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

class VeiligThuisReaderTests {

    private static final String HEADER = "%-60s".formatted("Hvt-2024-120250115");
    private static final String REPORT = line("M", "VT-2024-000123", "01", "20240314", "GM0106", "AF");
    private static final String QUESTION = line("A", "VT-7", "02", "20240401", "GM0000", "IB");
    private static final String WRONG_COUNTS = "De aantallen in de laatste regel kloppen niet: geteld zijn 1 M en 1 A.";
    private static final String NO_TRAILER = "De laatste regel met T en de aantallen ontbreekt of klopt niet.";

    private final FeedReader reader = new VeiligThuisReader(Drenthe.municipalities());

    @Test
    void readsAReportAndAQuestion() {
        var reading = Reading.of(reader, file(1, 1, REPORT, QUESTION));

        assertThat(reading.keys()).containsExactly("MVT-2024-000123", "AVT-7");
        assertThat(reading.positions()).containsExactly(Position.line(2), Position.line(3));
        assertThat(reading.raws()).containsExactly(REPORT, QUESTION);
        var report = reading.records().getFirst();
        assertThat(report.version()).isEqualTo(1);
        assertThat(report.eventDate()).isEqualTo(LocalDate.of(2024, 3, 14));
        assertThat(report.municipality().value()).isEqualTo("GM0106");
        assertThat(report.category()).isEqualTo("M");
        assertThat(report.state()).isEqualTo("AF");
        assertThat(report.amount()).isEqualTo(1);
        assertThat(report.content())
                .containsEntry("nummer", "VT-2024-000123")
                .containsEntry("versie", "1")
                .containsEntry("datum", "2024-03-14")
                .hasSize(6);
    }

    @Test
    void showsItsColumnsToWhoCorrectsARecord() {
        assertThat(reader.layout())
                .isEqualTo(
                        "1 type; 2-15 nummer; 16-17 versie; 18-25 datum; 26-31 gemeente; 32-33 status; 34-60 spaties");
    }

    @Test
    void takesTheSameNumberOfAnotherTypeAsAnotherKey() {
        assertThat(Reading.of(reader, file(1, 1, REPORT, "A" + REPORT.substring(1)))
                        .keys())
                .containsExactly("MVT-2024-000123", "AVT-2024-000123");
    }

    @Test
    void takesALapsedReportAsLapsed() {
        var lapsed = line("M", "VT-1", "03", "20240314", "GM0106", "VV");

        assertThat(Reading.of(reader, file(1, 0, lapsed)).record().lapsed()).isTrue();
    }

    @Test
    void ignoresWhatStandsInTheFiller() {
        assertThat(Reading.of(reader, file(1, 0, REPORT.substring(0, 33) + "x".repeat(27)))
                        .record())
                .isEqualTo(Reading.of(reader, file(1, 0, REPORT)).record());
    }

    @Test
    void mayEndWithoutLf() {
        assertThat(Reading.of(reader, file(1, 1, REPORT, QUESTION).stripTrailing())
                        .records())
                .hasSize(2);
    }

    @Test
    void takesAFileWithoutRecords() {
        assertThat(Reading.of(reader, file(0, 0)).records()).isEmpty();
    }

    @Test
    void refusesALineOfAnotherLengthAndStillCountsIt() {
        var shorter = REPORT.substring(0, 59);
        var longer = QUESTION + " ";

        var reading = Reading.of(reader, file(2, 1, shorter, REPORT, longer, "", "  "));

        assertThat(reading.keys()).containsExactly("MVT-2024-000123");
        assertThat(reading.refusals())
                .extracting(Reading.Refusal::at)
                .containsExactly(Position.line(2), Position.line(4), Position.line(5), Position.line(6));
        assertThat(reading.refusals())
                .extracting(Reading.Refusal::reason)
                .containsOnly("De regel is niet precies 60 tekens lang.");
        assertThat(reading.refusals().getFirst().raw()).isEqualTo(shorter);
    }

    @Test
    void refusesALineOfAnotherTypeAndDoesNotCountIt() {
        var reading = Reading.of(reader, file(1, 0, "X" + REPORT.substring(1), REPORT, "T" + REPORT.substring(1)));

        assertThat(reading.records()).hasSize(1);
        assertThat(reading.refusals())
                .extracting(Reading.Refusal::reason)
                .containsExactly(
                        "De waarde 'X' van type staat niet in de lijst M, A.",
                        "De waarde 'T' van type staat niet in de lijst M, A.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~              ~|01|20240314|GM0106|AF|Het veld nummer is leeg.",
                "VT-1|00|20240314|GM0106|AF|De waarde '00' van versie is geen geheel getal van 1 of hoger.",
                "VT-1|~ 1~|20240314|GM0106|AF|De waarde ' 1' van versie is geen geheel getal van 1 of hoger.",
                "VT-1|01|20240230|GM0106|AF|De waarde '20240230' van datum is een dag die niet bestaat.",
                "VT-1|01|10240314|GM0106|AF|De waarde '10240314' van datum ligt buiten de jaren 1900 tot en met 2100.",
                "VT-1|01|2024-3-1|GM0106|AF|De waarde '2024-3-1' van datum is geen datum als jjjjmmdd.",
                "VT-1|01|20240314|GM0363|AF|De waarde 'GM0363' van gemeente is geen bekende gemeentecode.",
                "VT-1|01|20240314|~      ~|AF|Het veld gemeente is leeg.",
                "VT-1|01|20240314|GM0106|af|De waarde 'af' van status staat niet in de lijst IB, AF, VV."
            })
    void refusesAWrongField(String number, String version, String day, String code, String status, String reason) {
        var line = line("M", number, version, day, code, status);

        assertThat(Reading.of(reader, file(1, 0, line)).reason()).isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"0,1", "1,0", "2,1", "1,2"})
    void rejectsAFileOfWhichTheTrailerDoesNotAddUp(int reports, int questions) {
        assertThat(Reading.rejection(reader, file(reports, questions, REPORT, QUESTION)))
                .isEqualTo(WRONG_COUNTS);
    }

    @Test
    void rejectsATruncatedFile() {
        var whole = file(1, 1, REPORT, QUESTION);

        for (int length = HEADER.length(); length < HEADER.length() + 2 * 61 + 17; length++) {
            assertThat(Reading.rejection(reader, whole.substring(0, length))).isEqualTo(NO_TRAILER);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "T0000000100000001x",
                "T 00000010000001",
                "T000000010000001",
                "t0000000100000001",
                "T0000000100000001\r",
                "T0000000100000001\n"
            })
    void rejectsAFileWithoutAProperTrailer(String trailer) {
        assertThat(Reading.rejection(reader, HEADER + "\n" + REPORT + "\n" + QUESTION + "\n" + trailer + "\n"))
                .isEqualTo(NO_TRAILER);
    }

    @Test
    void rejectsAFileWithoutHeader() {
        assertThat(Reading.rejection(reader, "")).isEqualTo("De levering is leeg: de regel met H ontbreekt.");
        assertThat(Reading.rejection(reader, file(1, 1, REPORT, QUESTION).substring(61)))
                .isEqualTo("De eerste regel begint niet met H.");
    }

    @Test
    void rejectsAByteThatIsNotAscii() {
        var file = file(1, 1, REPORT, QUESTION).getBytes(ISO_8859_1);
        file[61 + 50] = (byte) 0xE9;

        assertThat(Reading.rejection(reader, file))
                .isEqualTo("Er staan tekens in die niet kloppen. Sla het bestand op als US-ASCII.");
    }

    @Test
    void putsARecordBackIntoAFileOfItsOwn() {
        assertThat(Reading.of(reader, reader.envelope(REPORT)).keys()).containsExactly("MVT-2024-000123");
        assertThat(Reading.of(reader, reader.envelope(QUESTION)).keys()).containsExactly("AVT-7");
        assertThat(Reading.of(reader, reader.envelope("Q")).reason())
                .isEqualTo("De regel is niet precies 60 tekens lang.");
    }

    private static String line(String type, String number, String version, String day, String code, String status) {
        return "%1s%-14s%2s%8s%-6s%2s%27s".formatted(type, number, version, day, code, status, "");
    }

    private static String file(int reports, int questions, String... lines) {
        var body = lines.length == 0 ? "" : String.join("\n", lines) + "\n";
        return HEADER + "\n" + body + "%-60s".formatted("T%08d%08d".formatted(reports, questions)) + "\n";
    }
}
