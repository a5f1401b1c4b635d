package nl.wieg.demo.oracle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SharedFieldRulesTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            6.700.000,00  | 6700000.00
            6700000,00    | 6700000.00
            -0,05         | -0.05
            999,99        | 999.99
            12.345.678.901,23 | 12345678901.23
            """)
    void readsAmountsWithAndWithoutThousandPoints(String written, BigDecimal amount) {
        assertThat(FieldRules.amount(written)).isEqualTo(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1,234.56",
                "1234.56",
                "1 234,56",
                "1'234,56",
                "1.23,45",
                "12.34.567,00",
                "1234.567,00",
                "1234,5",
                "1234",
                "+1,00",
                "€ 1,00",
                "1.2345,00",
                ",50",
                ""
            })
    void refusesAmountsOfOtherCountries(String written) {
        assertThatThrownBy(() -> FieldRules.amount(written)).isInstanceOf(UnusableRecord.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2024-02-30",
                "2023-02-29",
                "1024-03-14",
                "20240-03-14",
                "1899-12-31",
                "2101-01-01",
                "14-03-2024",
                "2024-3-14",
                "2024-03-14Z",
                ""
            })
    void refusesDatesThatDoNotExistOrLieOutsideTheYears(String written) {
        assertThatThrownBy(() -> FieldRules.isoDate(written)).isInstanceOf(UnusableRecord.class);
    }

    @Test
    void readsTheDatesOfEverySource() {
        LocalDate leapDay = LocalDate.of(2024, 2, 29);

        assertThat(FieldRules.isoDate(" 2024-02-29 ")).isEqualTo(leapDay);
        assertThat(FieldRules.dutchDate("29-02-2024")).isEqualTo(leapDay);
        assertThat(FieldRules.compactDate("20240229")).isEqualTo(leapDay);
        assertThat(FieldRules.isoDate("1900-01-01")).hasYear(1900);
        assertThat(FieldRules.isoDate("2100-12-31")).hasYear(2100);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-10-02T09:14:00", "2024-10-02", "2024-02-30T09:14:00Z", "1024-10-02T09:14:00Z", "nu"})
    void refusesMomentsWithoutAnOffset(String written) {
        assertThatThrownBy(() -> FieldRules.moment(written)).isInstanceOf(UnusableRecord.class);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-12-31T23:59:59+01:00, 2024",
        "2024-12-31T23:00:00Z, 2025",
        "2025-01-01T13:59:59+14:00, 2025",
        "2025-01-01T12:59:59+14:00, 2024",
        "2024-12-31T11:00:00-12:00, 2025",
        "2024-12-31T10:59:59.999-12:00, 2024"
    })
    void theYearIsThatOfTheDayInAmsterdam(String written, int year) {
        assertThat(FieldRules.dayInAmsterdam(FieldRules.moment(written))).hasYear(year);
    }

    @Test
    void equalMomentsAreEqualWhateverTheirOffset() {
        assertThat(FieldRules.moment("2024-10-02T09:14:00+02:00")).isEqualTo(Instant.parse("2024-10-02T07:14:00Z"));
        assertThat(FieldRules.moment("2024-10-02T12:59:00.000+05:45")).isEqualTo(Instant.parse("2024-10-02T07:14:00Z"));
    }

    @Test
    void trimsMunicipalitiesAndKnowsTheTwelveAndUnknown() {
        assertThat(FieldRules.municipality("GM0114   ")).isEqualTo("GM0114");
        assertThat(FieldRules.municipality("GM0000")).isEqualTo("GM0000");
        assertThat(Reference.MUNICIPALITIES).hasSize(12).allMatch(code -> code.matches("GM\\d{4}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GM0014", "gm0114", "0114", "GM114", "Emmen", "", " "})
    void refusesAnyOtherMunicipality(String code) {
        assertThatThrownBy(() -> FieldRules.municipality(code)).isInstanceOf(UnusableRecord.class);
    }
}
