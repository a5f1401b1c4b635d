package nl.wieg.integrations.feeds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTests {

    @Test
    void refusesAFieldThatIsEmptyOrMissing() {
        assertReason(() -> field("").text("veld"), "Het veld veld is leeg.");
        assertReason(() -> Fields.of(Map.of()).text("veld"), "Het veld veld ontbreekt.");
    }

    @Test
    void keepsWhatWasReadInTheOrderOfReading() throws RefusedRecord {
        var fields = Fields.of(Map.of("b", "007", "a", "x", "c", "niet gelezen"));

        fields.version("b");
        fields.text("a");

        assertThat(List.copyOf(fields.content().entrySet())).containsExactly(Map.entry("b", "7"), Map.entry("a", "x"));
    }

    @ParameterizedTest
    @CsvSource({"1,1", "01,1", "17,17", "1000000000000000,1000000000000000", "00000000000000000000000000000002,2"})
    void readsAVersion(String text, long version) throws RefusedRecord {
        assertThat(field(text).version("veld")).isEqualTo(version);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "000", "-1", "+1", "1.0", "1,0", "1.000", "1 000", "1e3", "v1", "١", "½", "0x1"})
    void refusesAVersionThatIsNoWholeNumberFromOne(String text) {
        assertReason(
                () -> field(text).version("veld"),
                "De waarde '" + text + "' van veld is geen geheel getal van 1 of hoger.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000000000000001", "9223372036854775808", "99999999999999999999999999"})
    void refusesAVersionBeyondMeasure(String text) {
        assertReason(
                () -> field(text).version("veld"), "De waarde '" + text + "' van veld is hoger dan 1000000000000000.");
    }

    @ParameterizedTest
    @CsvSource({"ISO,2024-02-29", "DUTCH,29-02-2024", "COMPACT,20240229"})
    void readsADayInTheShapeOfItsFeed(DateShape shape, String text) throws RefusedRecord {
        var fields = field(text);

        assertThat(fields.date("veld", shape)).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(fields.content()).containsEntry("veld", "2024-02-29");
    }

    @ParameterizedTest
    @CsvSource({
        "ISO,29-02-2024,jjjj-mm-dd",
        "ISO,2024-2-9,jjjj-mm-dd",
        "ISO,20240-01-01,jjjj-mm-dd",
        "ISO,2024/02/29,jjjj-mm-dd",
        "ISO,2024-02-29T00:00,jjjj-mm-dd",
        "DUTCH,2024-02-29,dd-mm-jjjj",
        "DUTCH,29/02/2024,dd-mm-jjjj",
        "DUTCH,29-02-24,dd-mm-jjjj",
        "DUTCH,01-01-20240,dd-mm-jjjj",
        "COMPACT,2024-02-29,jjjjmmdd",
        "COMPACT,2024022a,jjjjmmdd"
    })
    void refusesADayInAnotherShape(DateShape shape, String text, String shown) {
        assertReason(
                () -> field(text).date("veld", shape),
                "De waarde '" + text + "' van veld is geen datum als " + shown + ".");
    }

    @ParameterizedTest
    @CsvSource({
        "ISO,2023-02-29",
        "ISO,2024-13-01",
        "ISO,2024-00-10",
        "ISO,2024-04-31",
        "DUTCH,31-02-2024",
        "DUTCH,02-13-2024",
        "COMPACT,20240230",
        "COMPACT,29022024"
    })
    void refusesADayThatDoesNotExist(DateShape shape, String text) {
        assertReason(
                () -> field(text).date("veld", shape),
                "De waarde '" + text + "' van veld is een dag die niet bestaat.");
    }

    @ParameterizedTest
    @CsvSource({"ISO,1024-03-14", "ISO,1899-12-31", "ISO,2101-01-01", "DUTCH,14-03-1024", "COMPACT,00010101"})
    void refusesADayOutsideTheYears1900To2100(DateShape shape, String text) {
        assertReason(
                () -> field(text).date("veld", shape),
                "De waarde '" + text + "' van veld ligt buiten de jaren 1900 tot en met 2100.");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-10-02T09:14:00+02:00,2024-10-02,2024-10-02T07:14:00Z",
        "2024-12-31T22:59:59Z,2024-12-31,2024-12-31T22:59:59Z",
        "2024-12-31T23:00:00Z,2025-01-01,2024-12-31T23:00:00Z",
        "2024-06-30T22:00:00Z,2024-07-01,2024-06-30T22:00:00Z",
        "2025-01-01T08:59:59+10:00,2024-12-31,2024-12-31T22:59:59Z",
        "2024-12-31T18:00:00-05:00,2025-01-01,2024-12-31T23:00:00Z",
        "2024-01-01T00:00+01:00,2024-01-01,2023-12-31T23:00:00Z",
        "2024-01-01T00:00:00.123456+01,2024-01-01,2023-12-31T23:00:00.123456Z",
        "2024-01-01T05:30:00+0530,2024-01-01,2024-01-01T00:00:00Z"
    })
    void datesAMomentOnTheClockOfTheRegion(String text, LocalDate day, String utc) throws RefusedRecord {
        var fields = field(text);

        assertThat(fields.dayOfMoment("veld")).isEqualTo(day);
        assertThat(fields.content()).containsEntry("veld", utc);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-10-02T09:14:00",
                "2024-10-02",
                "2024-10-02 09:14:00+02:00",
                "02-10-2024T09:14:00+02:00",
                "2024-10-02T25:14:00+02:00",
                "2024-02-30T09:14:00+01:00",
                "2024-10-02T09:14:00+19:00",
                "2024-10-02T09:14:00[Europe/Amsterdam]"
            })
    void refusesAMomentWithoutOffsetOrThatDoesNotExist(String text) {
        assertReason(
                () -> field(text).dayOfMoment("veld"),
                "De waarde '" + text + "' van veld is geen tijd zoals 2024-10-02T09:14:00+02:00.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1024-10-02T09:14:00+02:00",
                "2100-12-31T23:30:00Z",
                "+20240-10-02T09:14:00Z",
                "-0001-01-01T00:00:00Z"
            })
    void refusesAMomentOutsideTheYears1900To2100(String text) {
        assertReason(
                () -> field(text).dayOfMoment("veld"),
                "De waarde '" + text + "' van veld ligt buiten de jaren 1900 tot en met 2100.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "6.700.000,00|670000000",
                "6700000,00|670000000",
                "0,05|5",
                "-1.234,56|-123456",
                "-0,00|0",
                "999,99|99999",
                "0.001,00|100",
                "10.000.000.000.000,00|1000000000000000"
            })
    void readsAmountsAsExactCents(String text, long cents) throws RefusedRecord {
        var fields = field(text);

        assertThat(fields.cents("veld")).isEqualTo(cents);
        assertThat(fields.content()).containsEntry("veld", Long.toString(cents));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234.56",
                "1234.56",
                "1 234,56",
                "1\u00A0234,56",
                "1'234,56",
                "12.34,56",
                "1234.567,00",
                "1.2345,00",
                ".123,00",
                "1234",
                "1,5",
                "1,500",
                ",50",
                "+1,00",
                "--1,00",
                "1,00-",
                "(1,00)",
                "€ 1,00",
                "1e3,00",
                "١,٠٠",
                "1٬234٫56"
            })
    void refusesAmountsOfEveryOtherLocale(String text) {
        assertReason(() -> field(text).cents("veld"), "De waarde '" + text + "' van veld is geen bedrag als 1.234,56.");
    }

    @Test
    void refusesAmountsThatNoLedgerHolds() {
        assertReason(
                () -> field("10.000.000.000.000,01").cents("veld"),
                "De waarde '10.000.000.000.000,01' van veld is te groot.");
        assertThatThrownBy(() -> field("9".repeat(100_000) + ",00").cents("veld"))
                .isInstanceOf(RefusedRecord.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GM0363", "gm0106", "0106", "GM106", "GM01060", "Assen", "GM 0106", "GM0106\u00A0"})
    void refusesAnUnknownMunicipality(String text) {
        assertReason(
                () -> field(text).municipality("veld", Drenthe.municipalities()),
                "De waarde '" + text + "' van veld is geen bekende gemeentecode.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"GM0106", "GM1690", "GM0000"})
    void knowsTheMunicipalitiesAndTheUnknownOne(String text) throws RefusedRecord {
        assertThat(field(text).municipality("veld", Drenthe.municipalities()).value())
                .isEqualTo(text);
    }

    @Test
    void refusesWhatIsNotOnAClosedListLetterForLetter() {
        assertReason(
                () -> field("kdv").oneOf("veld", List.of("KDV", "BSO")),
                "De waarde 'kdv' van veld staat niet in de lijst KDV, BSO.");
    }

    @Test
    void showsAValueOfOneLineInAReason() {
        assertReason(
                () -> field("a\nb\u0000c").oneOf("veld", List.of("x")),
                "De waarde 'a b c' van veld staat niet in de lijst x.");
    }

    private static Fields field(String value) {
        return Fields.of(Map.of("veld", value));
    }

    private static void assertReason(ThrowingCallable reading, String reason) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(RefusedRecord.class, e -> assertThat(e.reason())
                .isEqualTo(reason));
    }
}
