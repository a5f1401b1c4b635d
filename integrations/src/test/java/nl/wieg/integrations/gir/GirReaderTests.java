package nl.wieg.integrations.gir;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.time.LocalDate;
import nl.wieg.intake.FeedReader;
import nl.wieg.integrations.feeds.Drenthe;
import nl.wieg.integrations.feeds.Reading;
import nl.wieg.integrations.feeds.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GirReaderTests {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Sheet SHEET = new Sheet(
            "inspectienummer;versie;lrk;soort;naam;gemeentecode;inspectiedatum;status",
            "GIR-24-00017;1;160012351;KDV;'t Kröfke;GM0114;14-03-2024;afgerond");

    private final FeedReader reader = new GirReader(Drenthe.municipalities());

    @Test
    void showsItsHeaderToWhoCorrectsARecord() {
        assertThat(reader.layout()).isEqualTo(SHEET.header());
    }

    @Test
    void readsAnInspectionInWindows1252() {
        var inspection = read(SHEET.file(SHEET.example())).record();

        assertThat(inspection.key()).isEqualTo("GIR-24-00017");
        assertThat(inspection.version()).isEqualTo(1);
        assertThat(inspection.eventDate()).isEqualTo(LocalDate.of(2024, 3, 14));
        assertThat(inspection.municipality().value()).isEqualTo("GM0114");
        assertThat(inspection.category()).isEqualTo("KDV");
        assertThat(inspection.state()).isEqualTo("afgerond");
        assertThat(inspection.amount()).isEqualTo(1);
        assertThat(inspection.lapsed()).isFalse();
        assertThat(inspection.provisional()).isFalse();
        assertThat(inspection.content())
                .containsEntry("naam", "'t Kröfke")
                .containsEntry("lrk", "160012351")
                .containsEntry("inspectiedatum", "2024-03-14")
                .hasSize(8);
    }

    @Test
    void endsItsLinesWithCrlf() {
        var file = SHEET.file(SHEET.example(), SHEET.line("inspectienummer", "GIR-2"));

        assertThat(read(file.replace("\n", "\r\n")).keys()).containsExactly("GIR-24-00017", "GIR-2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KDV", "BSO", "GOB", "VGO"})
    void knowsTheKindsOfChildcare(String kind) {
        assertThat(read(SHEET.with("soort", kind)).record().category()).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource({"gepland,false", "afgerond,false", "vervallen,true"})
    void knowsTheStatuses(String status, boolean lapsed) {
        var inspection = read(SHEET.with("status", status)).record();

        assertThat(inspection.state()).isEqualTo(status);
        assertThat(inspection.lapsed()).isEqualTo(lapsed);
    }

    @Test
    void trimsACodePaddedWithBlanks() {
        var inspection = read(SHEET.with("gemeentecode", "GM0114   ")).record();

        assertThat(inspection.municipality().value()).isEqualTo("GM0114");
        assertThat(inspection.content()).containsEntry("gemeentecode", "GM0114");
    }

    @Test
    void keepsAnSqlFragmentInANameAsANameLikeAnyOther() {
        var name = "'; DROP TABLE intake_record; --";

        assertThat(read(SHEET.with("naam", "\"" + name + "\"")).record().content())
                .containsEntry("naam", name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "inspectienummer|~~|Het veld inspectienummer is leeg.",
                "inspectienummer|~  ~|Het veld inspectienummer is leeg.",
                "versie|0|De waarde '0' van versie is geen geheel getal van 1 of hoger.",
                "lrk|~~|Het veld lrk is leeg.",
                "soort|PSZ|De waarde 'PSZ' van soort staat niet in de lijst KDV, BSO, GOB, VGO.",
                "soort|kdv|De waarde 'kdv' van soort staat niet in de lijst KDV, BSO, GOB, VGO.",
                "naam|~~|Het veld naam is leeg.",
                "gemeentecode|GM0363|De waarde 'GM0363' van gemeentecode is geen bekende gemeentecode.",
                "inspectiedatum|2024-03-14|De waarde '2024-03-14' van inspectiedatum is geen datum als dd-mm-jjjj.",
                "inspectiedatum|31-02-2024|De waarde '31-02-2024' van inspectiedatum is een dag die niet bestaat.",
                "inspectiedatum|14-03-1024|De waarde '14-03-1024' van inspectiedatum ligt buiten de jaren 1900 tot en met 2100.",
                "inspectiedatum|14-03-20240|De waarde '14-03-20240' van inspectiedatum is geen datum als dd-mm-jjjj.",
                "status|~~|Het veld status is leeg.",
                "status|klaar|De waarde 'klaar' van status staat niet in de lijst gepland, afgerond, vervallen."
            },
            quoteCharacter = '~')
    void refusesAWrongField(String column, String value, String reason) {
        assertThat(read(SHEET.with(column, value)).reason()).isEqualTo(reason);
    }

    @Test
    void rejectsAByteThatWindows1252DoesNotHave() {
        var file = SHEET.with("naam", "X").getBytes(WINDOWS_1252);
        file[file.length - 30] = (byte) 0x81;

        assertThat(Reading.rejection(reader, file))
                .isEqualTo("Er staan tekens in die niet kloppen. Sla het bestand op als windows-1252.");
    }

    @Test
    void rejectsAnEmptyFile() {
        assertThat(Reading.rejection(reader, "")).isEqualTo("De levering is leeg: de kopregel ontbreekt.");
    }

    @Test
    void handsOverBothOfTwoRecordsWithOneKey() {
        assertThat(read(SHEET.file(SHEET.example(), SHEET.line("versie", "2"))).keys())
                .containsExactly("GIR-24-00017", "GIR-24-00017");
    }

    private Reading read(String file) {
        return Reading.of(reader, file.getBytes(WINDOWS_1252));
    }
}
