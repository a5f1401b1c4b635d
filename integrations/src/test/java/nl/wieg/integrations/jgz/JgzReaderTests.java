package nl.wieg.integrations.jgz;

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

class JgzReaderTests {

    private static final Sheet SHEET =
            new Sheet("peildatum;versie;gemeentecode;geboortejaar;aantal", "2024-12-31;1;GM0106;2015;612");

    private final FeedReader reader = new JgzReader(Drenthe.municipalities());

    @Test
    void showsItsHeaderToWhoCorrectsARecord() {
        assertThat(reader.layout()).isEqualTo(SHEET.header());
    }

    @Test
    void readsHowManyChildrenAreInCare() {
        var snapshot = Reading.of(reader, SHEET.file(SHEET.example())).record();

        assertThat(snapshot.key()).isEqualTo("2024-12-31|GM0106|2015");
        assertThat(snapshot.version()).isEqualTo(1);
        assertThat(snapshot.eventDate()).isEqualTo(LocalDate.of(2024, 12, 31));
        assertThat(snapshot.municipality().value()).isEqualTo("GM0106");
        assertThat(snapshot.category()).isEmpty();
        assertThat(snapshot.state()).isEmpty();
        assertThat(snapshot.amount()).isEqualTo(612);
        assertThat(snapshot.lapsed()).isFalse();
    }

    @Test
    void makesTheSameKeyOfAPaddedCode() {
        assertThat(Reading.of(reader, SHEET.with("gemeentecode", " GM0106  ")).keys())
                .containsExactly("2024-12-31|GM0106|2015");
    }

    @Test
    void takesAFileWithBom() {
        assertThat(Reading.of(reader, "\uFEFF" + SHEET.file(SHEET.example())).records())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "007,7", "1000000000,1000000000"})
    void readsNumbersOfChildrenFromZero(String text, long children) {
        assertThat(Reading.of(reader, SHEET.with("aantal", text)).record().amount())
                .isEqualTo(children);
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1", "+1", "1.000", "1,000", "1 000", "1'000", "6,5", "twee"})
    void refusesANumberThatIsNegativeOrNotWhole(String text) {
        assertThat(Reading.of(reader, SHEET.with("aantal", text)).reason())
                .isEqualTo("De waarde '" + text + "' van aantal is geen geheel getal van 0 of hoger.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"15", "20240", "-201", "twee"})
    void refusesAYearOfBirthThatIsNoYear(String text) {
        assertThat(Reading.of(reader, SHEET.with("geboortejaar", text)).reason())
                .isEqualTo("De waarde '" + text + "' van geboortejaar is geen jaartal van vier cijfers.");
    }

    @Test
    void refusesAYearOutside1900To2100() {
        assertThat(Reading.of(reader, SHEET.with("geboortejaar", "1024")).reason())
                .isEqualTo("De waarde '1024' van geboortejaar ligt buiten de jaren 1900 tot en met 2100.");
        assertThat(Reading.of(reader, SHEET.with("peildatum", "1024-12-31")).reason())
                .isEqualTo("De waarde '1024-12-31' van peildatum ligt buiten de jaren 1900 tot en met 2100.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"peildatum", "versie", "gemeentecode", "geboortejaar", "aantal"})
    void refusesAnEmptyField(String column) {
        assertThat(Reading.of(reader, SHEET.with(column, " ")).reason()).isEqualTo("Het veld " + column + " is leeg.");
    }
}
