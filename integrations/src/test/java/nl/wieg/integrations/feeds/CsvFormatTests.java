package nl.wieg.integrations.feeds;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;

import java.io.IOException;
import java.time.LocalDate;
import nl.wieg.intake.FeedReader;
import nl.wieg.intake.IntakeRecord;
import nl.wieg.intake.Position;
import nl.wieg.intake.RecordSink;
import nl.wieg.shared.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvFormatTests {

    private static final String WRONG_QUOTES = "De aanhalingstekens in deze regel kloppen niet.";

    private final FeedReader reader = new Notes(CsvFormat.utf8("nummer;tekst"));

    @Test
    void readsLinesEndedByLfOrCrlf() {
        var reading = Reading.of(reader, "nummer;tekst\r\n1;een\r\n2;twee\n3;drie");

        assertThat(reading.keys()).containsExactly("1", "2", "3");
        assertThat(reading.positions()).containsExactly(Position.line(2), Position.line(3), Position.line(4));
        assertThat(reading.raws()).containsExactly("1;een", "2;twee", "3;drie");
    }

    @Test
    void readsSeparatorsQuotesAndLineBreaksInsideQuotes() {
        var reading =
                Reading.of(reader, "nummer;tekst\n1;\"a;b\"\n2;\"zei \"\"ja\"\"\"\n3;\"eerste\r\ntweede\"\n4;na\n");

        assertThat(reading.records())
                .extracting(record -> record.content().get("tekst"))
                .containsExactly("a;b", "zei \"ja\"", "eerste\r\ntweede", "na");
        assertThat(reading.positions())
                .containsExactly(Position.line(2), Position.line(3), Position.line(4), Position.line(6));
        assertThat(reading.raws().get(2)).isEqualTo("3;\"eerste\r\ntweede\"");
    }

    @Test
    void trimsBlanksAndTabsAroundFields() {
        assertThat(Reading.of(reader, "nummer;tekst\n 1 ;\t\"x\"\n").reason()).isEqualTo(WRONG_QUOTES);
        assertThat(Reading.of(reader, "nummer;tekst\n 1 ;\t x \t\n").record().content())
                .containsEntry("nummer", "1")
                .containsEntry("tekst", "x");
        assertThat(Reading.of(reader, "nummer;tekst\n1;\" x \"\n").record().content())
                .containsEntry("tekst", "x");
    }

    @Test
    void passesOverEmptyLines() {
        assertThat(Reading.of(reader, "nummer;tekst\n\n1;a\n\r\n2;b\n\n").keys())
                .containsExactly("1", "2");
    }

    @Test
    void takesABomInUtf8Only() {
        var file = "\uFEFFnummer;tekst\n1;één\n";
        var windows = new Notes(CsvFormat.windows1252("nummer;tekst"));

        assertThat(Reading.of(reader, file).record().content()).containsEntry("tekst", "één");
        assertThat(Reading.rejection(windows, file)).startsWith("De kopregel is anders dan afgesproken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tekst;nummer",
                "nummer;tekst;",
                "Nummer;tekst",
                "nummer;tekst ",
                "nummer,tekst",
                "\"nummer\";\"tekst\"",
                "1;een"
            })
    void rejectsAFileWithAnotherHeader(String header) {
        assertThat(Reading.rejection(reader, header + "\n1;een\n"))
                .isEqualTo("De kopregel is anders dan afgesproken: verwacht was nummer;tekst.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF", "\n", "\r\n1;een"})
    void rejectsAFileWithoutHeader(String file) {
        assertThat(Reading.rejection(reader, file)).isEqualTo("De levering is leeg: de kopregel ontbreekt.");
    }

    @Test
    void takesAFileWithoutRecords() {
        var reading = Reading.of(reader, "nummer;tekst");

        assertThat(reading.records()).isEmpty();
        assertThat(reading.refusals()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1;2;3", "1;2;", "   "})
    void refusesAWrongNumberOfColumns(String line) {
        assertThat(Reading.of(reader, "nummer;tekst\n" + line + "\n").reason())
                .isEqualTo("De regel heeft " + line.split(";", -1).length + " kolommen; dat moeten er 2 zijn.");
    }

    @Test
    void refusesOnlyTheLineOfAnUnclosedQuote() {
        var reading = Reading.of(reader, "nummer;tekst\n1;\"a\n2;b\n3;\"c;d\"\n4;e\n");

        assertThat(reading.refusals()).containsExactly(new Reading.Refusal(Position.line(2), "1;\"a", WRONG_QUOTES));
        assertThat(reading.keys()).containsExactly("2", "3", "4");
    }

    @Test
    void refusesOnlyTheLineOfAnUnclosedQuoteBeforeARecordOfTwoLines() {
        var reading = Reading.of(reader, "nummer;tekst\n1;\"a\n2;b\n3;\"c\nd\"\n4;e\n");

        assertThat(reading.refusals()).extracting(Reading.Refusal::raw).containsExactly("1;\"a");
        assertThat(reading.keys()).containsExactly("2", "3", "4");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1;a\"b\"", "1;\"a\"b", "1;\"a\" ", "1;5\" buis", "1;\"a\"\"", "\"1\"x\";a"})
    void refusesAMisplacedQuote(String line) {
        var reading = Reading.of(reader, "nummer;tekst\n" + line + "\n2;b\n");

        assertThat(reading.refusals()).containsExactly(new Reading.Refusal(Position.line(2), line, WRONG_QUOTES));
        assertThat(reading.keys()).containsExactly("2");
    }

    @Test
    void refusesALineThatNeverEndsAndReadsOn() {
        var reading = Reading.of(reader, "nummer;tekst\n1;" + "x".repeat(200_000) + "\n2;b\n");

        assertThat(reading.refusals()).singleElement().satisfies(refusal -> {
            assertThat(refusal.reason()).isEqualTo("De regel is langer dan 65536 tekens.");
            assertThat(refusal.raw()).hasSize(TextLines.LONGEST);
        });
        assertThat(reading.keys()).containsExactly("2");
    }

    @Test
    void followsAQuoteNoFurtherThan64KiB() {
        var reading = Reading.of(reader, "nummer;tekst\n1;\"a\n" + "2;b\n".repeat(30_000) + "3;\"c\"\"\"\n");

        assertThat(reading.refusals()).extracting(Reading.Refusal::at).containsExactly(Position.line(2));
        assertThat(reading.keys()).hasSize(30_001).endsWith("3");
    }

    @Test
    void rejectsAFileThatIsNotOfItsEncodingToTheLastByte() {
        var file = "nummer;tekst\n1;" + "x".repeat(100_000) + "\n2;caf\u00E9";

        assertThat(Reading.rejection(reader, file.getBytes(ISO_8859_1)))
                .isEqualTo("Er staan tekens in die niet kloppen. Sla het bestand op als UTF-8.");
        assertThat(Reading.rejection(reader, file.getBytes(UTF_16)))
                .isEqualTo("Er staan tekens in die niet kloppen. Sla het bestand op als UTF-8.");
    }

    @Test
    void rejectsAByteThatWindows1252DoesNotHave() {
        var windows = new Notes(CsvFormat.windows1252("nummer;tekst"));

        assertThat(Reading.rejection(windows, "nummer;tekst\n1;\u0081\n".getBytes(ISO_8859_1)))
                .isEqualTo("Er staan tekens in die niet kloppen. Sla het bestand op als windows-1252.");
        assertThat(Reading.of(windows, "nummer;tekst\n1;\u0080\n".getBytes(ISO_8859_1))
                        .record()
                        .content())
                .containsEntry("tekst", "€");
    }

    @Test
    void namesTheFieldAndShortensItsValueInAReason() {
        assertThat(Reading.of(reader, "nummer;tekst\n1;fout\n").reason())
                .isEqualTo("De waarde 'fout' van tekst is fout.");
        assertThat(Reading.of(reader, "nummer;tekst\n1;fout" + "x".repeat(90) + "\n")
                        .reason())
                .isEqualTo("De waarde 'fout" + "x".repeat(36) + "...' van tekst is fout.");
    }

    @Test
    void repeatsNoValueOfPersonalFields() {
        var personal = new Notes(CsvFormat.utf8("nummer;tekst").personal());

        assertThat(Reading.of(personal, "nummer;tekst\n1;fout\n").reason()).isEqualTo("De waarde van tekst is fout.");
    }

    @Test
    void putsARecordBackIntoAFileOfItsOwn() {
        assertThat(Reading.of(reader, reader.envelope("1;\"a\nb\"")).record().content())
                .containsEntry("tekst", "a\nb");
        assertThat(Reading.of(reader, reader.envelope("1;é")).record().content())
                .containsEntry("tekst", "é");
    }

    @Test
    void rejectsACorrectionThatItsEncodingCannotHold() {
        var windows = new Notes(CsvFormat.windows1252("nummer;tekst"));

        assertThat(Reading.of(windows, windows.envelope("1;é")).record().content())
                .containsEntry("tekst", "é");
        assertThat(Reading.rejection(windows, windows.envelope("1;\u0151")))
                .isEqualTo("Er staan tekens in die niet kloppen. Sla het bestand op als windows-1252.");
    }

    @Test
    void keepsAFaultOfTheDiskApartFromAFaultOfTheFile() {
        var broken = new BrokenDisk(new byte[0]);

        assertThatThrownBy(() -> reader.read(broken, mock(RecordSink.class)))
                .isExactlyInstanceOf(IOException.class)
                .hasMessage("disk");
    }

    /** A feed with a number and a text. */
    private static final class Notes extends CsvFeedReader {

        private Notes(CsvFormat format) {
            super("notes", format);
        }

        @Override
        protected RecordParser records() {
            return Notes::note;
        }

        private static IntakeRecord note(Fields fields) throws RefusedRecord {
            var key = fields.text("nummer");
            if (fields.text("tekst").startsWith("fout")) {
                throw fields.refusal("tekst", "is fout");
            }
            return new IntakeRecord(
                    key, 1, LocalDate.EPOCH, MunicipalityCode.UNKNOWN, "", "", 1, false, false, fields.content());
        }
    }
}
