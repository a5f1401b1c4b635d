package nl.wieg.integrations.doses;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import nl.wieg.intake.FeedReader;
import nl.wieg.integrations.feeds.Drenthe;
import nl.wieg.integrations.feeds.Reading;
import nl.wieg.integrations.feeds.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DosesReaderTests {

    private static final Sheet SHEET = new Sheet(
            "dosisnummer;versie;dossiernummer;geboortedatum;gemeentecode;datum;vaccin;chargenummer;programma;setting;status",
            "D-2024-0000001;1;J-0041235;2015-05-02;GM1699;2024-10-29;DTP;AB123CD;RVP;KLEINSCHALIG;gegeven");

    /** Half past midnight on 1 November in Drenthe, still October in UTC. */
    private static final Clock NOW = Clock.fixed(Instant.parse("2024-10-31T23:30:00Z"), ZoneOffset.UTC);

    private final FeedReader reader = new DosesReader(Drenthe.municipalities(), NOW);

    @Test
    void showsItsHeaderToWhoCorrectsARecord() {
        assertThat(reader.layout()).isEqualTo(SHEET.header());
    }

    @Test
    void readsADose() {
        var dose = Reading.of(reader, SHEET.file(SHEET.example())).record();

        assertThat(dose.key()).isEqualTo("D-2024-0000001");
        assertThat(dose.eventDate()).isEqualTo(LocalDate.of(2024, 10, 29));
        assertThat(dose.municipality().value()).isEqualTo("GM1699");
        assertThat(dose.category()).isEqualTo("RVP");
        assertThat(dose.state()).isEqualTo("KLEINSCHALIG");
        assertThat(dose.amount()).isEqualTo(1);
        assertThat(dose.lapsed()).isFalse();
        assertThat(dose.content())
                .containsEntry("dossiernummer", "J-0041235")
                .containsEntry("geboortedatum", "2015-05-02")
                .hasSize(11);
    }

    @Test
    void takesALapsedDoseAsLapsed() {
        assertThat(Reading.of(reader, SHEET.with("status", "vervallen"))
                        .record()
                        .lapsed())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "RSV",
                "Rota",
                "DKTP-Hib-HepB",
                "Pneu",
                "BMR",
                "MenACWY",
                "DKTP",
                "DKT",
                "DTP",
                "HPV",
                "MenC",
                "DKTP-Hib"
            })
    void knowsTheVaccinesOfTheScheduleAndOfEarlierOnes(String vaccine) {
        assertThat(Reading.of(reader, SHEET.with("vaccin", vaccine)).records()).hasSize(1);
    }

    @Test
    void takesAnyVaccineOfAnotherProgramme() {
        var other = SHEET.line("programma", "OVERIG").replace(";DTP;", ";Rabiës;");

        assertThat(Reading.of(reader, SHEET.file(other)).record().category()).isEqualTo("OVERIG");
        assertThat(Reading.of(reader, SHEET.with("vaccin", "Rabiës")).reason())
                .isEqualTo("De waarde van vaccin is geen bekend vaccin.");
        assertThat(Reading.of(reader, SHEET.with("vaccin", "dtp")).reason())
                .isEqualTo("De waarde van vaccin is geen bekend vaccin.");
    }

    @ParameterizedTest
    @CsvSource({"2015-05-02", "2024-11-01"})
    void takesADoseFromBirthToToday(String day) {
        assertThat(Reading.of(reader, SHEET.with("datum", day)).records()).hasSize(1);
    }

    @Test
    void refusesADoseBeforeBirthOrInTheFuture() {
        assertThat(Reading.of(reader, SHEET.with("datum", "2015-05-01")).reason())
                .isEqualTo("De waarde van datum ligt voor de geboortedatum.");
        assertThat(Reading.of(reader, SHEET.with("datum", "2024-11-02")).reason())
                .isEqualTo("De waarde van datum ligt in de toekomst.");
    }

    @ParameterizedTest
    @CsvSource({
        "gemeentecode,GM0363", "datum,29-10-2024", "datum,1024-10-29", "datum,20240-10-29", "geboortedatum,2015-02-30",
        "programma,rvp", "setting,THUIS", "status,gezet", "versie,twee", "vaccin,Bof"
    })
    void refusesAWrongFieldWithoutRepeatingIt(String column, String value) {
        assertThat(Reading.of(reader, SHEET.with(column, value)).reason())
                .startsWith("De waarde van " + column + " ")
                .doesNotContain(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "dosisnummer",
                "versie",
                "dossiernummer",
                "geboortedatum",
                "gemeentecode",
                "datum",
                "vaccin",
                "chargenummer",
                "programma",
                "setting",
                "status"
            })
    void refusesAnEmptyField(String column) {
        assertThat(Reading.of(reader, SHEET.with(column, "")).reason()).isEqualTo("Het veld " + column + " is leeg.");
    }
}
