package nl.wieg.integrations.financien;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.wieg.intake.FeedReader;
import nl.wieg.integrations.feeds.Reading;
import nl.wieg.integrations.feeds.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FinancienReaderTests {

    private static final Sheet SHEET = new Sheet(
            "boekingsnummer;versie;boekjaar;kwartaal;soort;financiering;omschrijving;bedrag",
            "F-2024-00031;1;2024;1;baten;basis;bijdrage gemeenten;6.700.000,00");
    private static final Sheet SPENDING = new Sheet(SHEET.header(), "F-2;1;2024;1;lasten;;huur;1.234,56");

    private final FeedReader reader = new FinancienReader();

    @Test
    void showsItsHeaderToWhoCorrectsARecord() {
        assertThat(reader.layout()).isEqualTo(SHEET.header());
    }

    @Test
    void readsABookingAsExactCents() {
        var booking = Reading.of(reader, SHEET.file(SHEET.example())).record();

        assertThat(booking.key()).isEqualTo("F-2024-00031");
        assertThat(booking.amount()).isEqualTo(670_000_000L);
        assertThat(booking.category()).isEqualTo("baten");
        assertThat(booking.state()).isEqualTo("basis");
        assertThat(booking.municipality().value()).isEqualTo("GM0000");
        assertThat(booking.content()).containsEntry("bedrag", "670000000").hasSize(8);
    }

    @ParameterizedTest
    @CsvSource({"1,2024-03-31", "2,2024-06-30", "3,2024-09-30", "4,2024-12-31"})
    void datesABookingOnTheLastDayOfItsQuarter(String quarter, LocalDate day) {
        assertThat(Reading.of(reader, SHEET.with("kwartaal", quarter)).record().eventDate())
                .isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(strings = {"lasten", "reserves"})
    void takesFundingForIncomeOnly(String kind) {
        assertThat(Reading.of(reader, SPENDING.with("soort", kind)).record().state())
                .isEmpty();
        assertThat(Reading.of(reader, SHEET.with("soort", kind)).reason())
                .isEqualTo("De waarde 'basis' van financiering moet leeg zijn bij soort " + kind + ".");
    }

    @Test
    void requiresFundingForIncome() {
        assertThat(Reading.of(reader, SHEET.with("financiering", "additioneel"))
                        .record()
                        .state())
                .isEqualTo("additioneel");
        assertThat(Reading.of(reader, SHEET.with("financiering", "")).reason())
                .isEqualTo("Het veld financiering is leeg.");
        assertThat(Reading.of(reader, SHEET.with("financiering", "extra")).reason())
                .isEqualTo("De waarde 'extra' van financiering staat niet in de lijst basis, additioneel.");
    }

    @Test
    void takesAnAdditionToTheReservesAsNegative() {
        var addition = new Sheet(SHEET.header(), "F-3;1;2024;4;reserves;;toevoeging;-12.345,67");

        assertThat(Reading.of(reader, addition.file(addition.example()))
                        .record()
                        .amount())
                .isEqualTo(-1_234_567);
    }

    @ParameterizedTest
    @ValueSource(strings = {"6,700,000.00", "6700000", "6.700.000", "6 700 000,00", "6700.000,00", "6.700.000,0"})
    void refusesAmountsOfAnotherLocale(String amount) {
        assertThat(Reading.of(reader, SHEET.with("bedrag", amount)).reason())
                .isEqualTo("De waarde '" + amount + "' van bedrag is geen bedrag als 1.234,56.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "kwartaal|0|De waarde '0' van kwartaal is geen geheel getal van 1 of hoger.",
                "kwartaal|5|De waarde '5' van kwartaal is hoger dan 4.",
                "kwartaal|Q1|De waarde 'Q1' van kwartaal is geen geheel getal van 1 of hoger.",
                "boekjaar|1024|De waarde '1024' van boekjaar ligt buiten de jaren 1900 tot en met 2100.",
                "boekjaar|20240|De waarde '20240' van boekjaar is geen jaartal van vier cijfers.",
                "soort|balans|De waarde 'balans' van soort staat niet in de lijst baten, lasten, reserves."
            })
    void refusesAWrongField(String column, String value, String reason) {
        assertThat(Reading.of(reader, SHEET.with(column, value)).reason()).isEqualTo(reason);
    }
}
