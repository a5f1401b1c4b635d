package nl.wieg.integrations.tevredenheid;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wieg.intake.FeedReader;
import nl.wieg.integrations.feeds.Drenthe;
import nl.wieg.integrations.feeds.Reading;
import nl.wieg.integrations.feeds.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TevredenheidReaderTests {

    private static final Sheet SHEET = new Sheet(
            "antwoordnummer;versie;datum;gemeentecode;ronde;cijfer", "T-2024-00012;1;2024-10-30;GM0114;herfst-2024;9");

    private final FeedReader reader = new TevredenheidReader(Drenthe.municipalities());

    @Test
    void showsItsHeaderToWhoCorrectsARecord() {
        assertThat(reader.layout()).isEqualTo(SHEET.header());
    }

    @Test
    void readsAnAnswer() {
        var answer = Reading.of(reader, SHEET.file(SHEET.example())).record();

        assertThat(answer.key()).isEqualTo("T-2024-00012");
        assertThat(answer.eventDate()).isEqualTo(LocalDate.of(2024, 10, 30));
        assertThat(answer.municipality().value()).isEqualTo("GM0114");
        assertThat(answer.category()).isEqualTo("herfst-2024");
        assertThat(answer.state()).isEqualTo("9");
        assertThat(answer.amount()).isEqualTo(9);
    }

    @ParameterizedTest
    @CsvSource({"1,1", "8,8", "08,8", "10,10"})
    void takesMarksFrom1To10(String text, String mark) {
        assertThat(Reading.of(reader, SHEET.with("cijfer", text)).record().state())
                .isEqualTo(mark);
    }

    @Test
    void refusesAMarkAbove10() {
        assertThat(Reading.of(reader, SHEET.with("cijfer", "11")).reason())
                .isEqualTo("De waarde '11' van cijfer is hoger dan 10.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-8", "8,5", "8.0", "acht"})
    void refusesAMarkThatIsNoWholeNumberFrom1(String text) {
        assertThat(Reading.of(reader, SHEET.with("cijfer", text)).reason())
                .isEqualTo("De waarde '" + text + "' van cijfer is geen geheel getal van 1 of hoger.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"antwoordnummer", "versie", "datum", "gemeentecode", "ronde", "cijfer"})
    void refusesAnEmptyField(String column) {
        assertThat(Reading.of(reader, SHEET.with(column, "")).reason()).isEqualTo("Het veld " + column + " is leeg.");
    }
}
