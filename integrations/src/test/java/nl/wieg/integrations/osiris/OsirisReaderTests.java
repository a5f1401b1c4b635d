package nl.wieg.integrations.osiris;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.LocalDate;
import nl.wieg.intake.FeedReader;
import nl.wieg.intake.Position;
import nl.wieg.integrations.feeds.BrokenDisk;
import nl.wieg.integrations.feeds.Drenthe;
import nl.wieg.integrations.feeds.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OsirisReaderTests {

    static final String MELDING = """
              <melding nummer="OS-2024-000123" versie="1">
                <meldingsdatum>2024-03-14</meldingsdatum>
                <ziekte groep="B2">kinkhoest</ziekte>          <!-- groep: A, B1, B2 or C -->
                <gemeente>GM0106</gemeente>
                <status>definitief</status>
              </melding>
            """;

    private final FeedReader reader = new OsirisReader(Drenthe.municipalities());

    @Test
    void readsANotification() {
        var reading = Reading.of(reader, document(MELDING));

        var notification = reading.record();
        assertThat(notification.key()).isEqualTo("OS-2024-000123");
        assertThat(notification.version()).isEqualTo(1);
        assertThat(notification.eventDate()).isEqualTo(LocalDate.of(2024, 3, 14));
        assertThat(notification.municipality().value()).isEqualTo("GM0106");
        assertThat(notification.category()).isEqualTo("B2");
        assertThat(notification.state()).isEmpty();
        assertThat(notification.amount()).isEqualTo(1);
        assertThat(notification.content())
                .containsEntry("ziekte", "kinkhoest")
                .containsEntry("status", "definitief")
                .hasSize(7);
        assertThat(reading.positions()).containsExactly(Position.line(2));
    }

    @ParameterizedTest
    @CsvSource({"voorlopig,true,false", "definitief,false,false", "vervallen,false,true"})
    void countsFromVoorlopigOnUntilItLapses(String status, boolean provisional, boolean lapsed) {
        var notification = Reading.of(reader, document(MELDING.replace("definitief", status)))
                .record();

        assertThat(notification.provisional()).isEqualTo(provisional);
        assertThat(notification.lapsed()).isEqualTo(lapsed);
    }

    @Test
    void isAwareOfNamespacesAndNotOfPrefixes() {
        var prefixed = "<?xml version='1.0' encoding='utf-8'?><o:meldingen xmlns:o='urn:wieg:osiris:v1'>"
                + MELDING.replace("</", "</o:").replaceAll("<(\\w)(?!:)", "<o:$1") + "</o:meldingen>";

        assertThat(Reading.of(reader, prefixed).record())
                .isEqualTo(Reading.of(reader, document(MELDING)).record());
    }

    @Test
    void ignoresUnknownElementsAndAttributesWithAllThatIsInThem() {
        var extended = "<kop><melding nummer='X'/></kop>"
                + MELDING.replace(
                                "<gemeente>",
                                "<bron soort='x'><status>vervallen</status></bron><status xmlns='urn:x'>y</status><gemeente>")
                        .replace("versie=", "herkomst='x' xmlns:a='urn:a' a:nummer='y' versie=")
                + "<melding xmlns='urn:x' nummer='Y'/>";

        assertThat(Reading.of(reader, document(extended)).record())
                .isEqualTo(Reading.of(reader, document(MELDING)).record());
    }

    @Test
    void trimsTextsAndReadsThroughCommentsAndCdata() {
        var spread =
                MELDING.replace("GM0106", "\n  GM01<!-- x -->06   \n").replace("kinkhoest", " <![CDATA[kink]]>hoest");

        assertThat(Reading.of(reader, document(spread)).record())
                .isEqualTo(Reading.of(reader, document(MELDING)).record());
    }

    @Test
    void givesTheLineOfEveryNotification() {
        var reading = Reading.of(reader, document(MELDING + "\n\n" + MELDING + MELDING.replace("\n", " ")));

        assertThat(reading.positions()).containsExactly(Position.line(2), Position.line(10), Position.line(16));
    }

    @Test
    void refusesAFieldThatStandsThereTwice() {
        assertThat(refusal(MELDING.replace("<status>", "<status>vervallen</status><status>")))
                .isEqualTo("Het veld status staat twee keer in de melding.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                " nummer=\"OS-2024-000123\"|~~|Het veld nummer ontbreekt.",
                "OS-2024-000123|~ ~|Het veld nummer is leeg.",
                " versie=\"1\"|~~|Het veld versie ontbreekt.",
                "versie=\"1\"|versie=\"1.0\"|De waarde '1.0' van versie is geen geheel getal van 1 of hoger.",
                "2024-03-14|14-03-2024|De waarde '14-03-2024' van meldingsdatum is geen datum als jjjj-mm-dd.",
                "2024-03-14|2023-02-29|De waarde '2023-02-29' van meldingsdatum is een dag die niet bestaat.",
                "2024-03-14|1024-03-14|De waarde '1024-03-14' van meldingsdatum ligt buiten de jaren 1900 tot en met 2100.",
                "2024-03-14|20240-03-14|De waarde '20240-03-14' van meldingsdatum is geen datum als jjjj-mm-dd.",
                " groep=\"B2\"|~~|Het veld groep ontbreekt.",
                "B2|D|De waarde 'D' van groep staat niet in de lijst A, B1, B2, C.",
                "kinkhoest|~~|Het veld ziekte is leeg.",
                "GM0106|GM0363|De waarde 'GM0363' van gemeente is geen bekende gemeentecode.",
                "<gemeente>GM0106</gemeente>|~~|Het veld gemeente ontbreekt.",
                "definitief|open|De waarde 'open' van status staat niet in de lijst voorlopig, definitief, vervallen."
            })
    void refusesAWrongField(String from, String to, String reason) {
        var reading = Reading.of(reader, document(MELDING.replace(from, to) + MELDING));

        assertThat(reading.refusals()).extracting(Reading.Refusal::reason).containsExactly(reason);
        assertThat(reading.keys()).containsExactly("OS-2024-000123");
    }

    @Test
    void keepsTheTextOfARefusedNotificationSuchThatItCanBeReadAgain() {
        var odd = MELDING.replace("GM0106", "GM0363")
                .replace("kinkhoest", "a &amp; b &lt; &quot;c&quot;")
                .replace(
                        "<gemeente>",
                        "<x:bron xmlns:x='urn:x' x:y='1 &amp; 2'><melding xmlns='urn:wieg:osiris:v1'/></x:bron><gemeente>");

        var raw = Reading.of(reader, document(odd)).refusals().getFirst().raw();

        assertThat(raw)
                .startsWith(
                        "<melding nummer=\"OS-2024-000123\" versie=\"1\">\n    <meldingsdatum>2024-03-14</meldingsdatum>")
                .contains(
                        "<bron xmlns=\"urn:x\" y=\"1 &amp; 2\"><melding xmlns=\"urn:wieg:osiris:v1\"></melding></bron>")
                .endsWith("</melding>");
        assertThat(Reading.of(reader, reader.envelope(raw.replace("GM0363", "GM0106")))
                        .record()
                        .content())
                .containsEntry("ziekte", "a & b < \"c\"")
                .containsEntry("gemeente", "GM0106");
    }

    @Test
    void keepsWhatMattersOfANotificationThatIsVeryLong() {
        var foreign = "<bijlage>" + "<blad>" + "x".repeat(1_000_000) + "</blad>" + "<blad>y</blad>".repeat(10_000)
                + "</bijlage>";
        var reading = Reading.of(reader, document(MELDING.replace("<gemeente>", foreign + "<gemeente>")));

        assertThat(reading.record().key()).isEqualTo("OS-2024-000123");
        assertThat(reading.raws().getFirst()).hasSizeLessThan(100_000);
        assertThat(Reading.of(reader, reader.envelope(reading.raws().getFirst()))
                        .record())
                .isEqualTo(reading.record());
        assertThat(refusal(MELDING.replace("kinkhoest", "k".repeat(1_000_000))))
                .isEqualTo("De tekst van ziekte is langer dan 4000 tekens.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<meldingen/>",
                "<meldingen xmlns='urn:wieg:osiris:v2'/>",
                "<melding xmlns='urn:wieg:osiris:v1'/>",
                "<Meldingen xmlns='urn:wieg:osiris:v1'/>",
                "<o:meldingen xmlns:o='urn:x' xmlns='urn:wieg:osiris:v1'/>"
            })
    void rejectsAnotherRootOrNamespace(String document) {
        assertThat(Reading.rejection(reader, document))
                .isEqualTo("Het XML-bestand begint niet met meldingen in urn:wieg:osiris:v1.");
    }

    @Test
    void takesADocumentWithoutNotifications() {
        assertThat(Reading.of(reader, "\uFEFF<meldingen xmlns='urn:wieg:osiris:v1'/>\n<!-- einde -->")
                        .records())
                .isEmpty();
    }

    @Test
    void rejectsATruncatedFileWhateverWasReadBefore() {
        var whole = document(MELDING + MELDING);
        var end = whole.indexOf("</meldingen>") + "</meldingen>".length() - 1;

        assertThat(Reading.rejection(reader, "")).isEqualTo("Het bestand is leeg.");
        for (int length = 1; length <= end; length++) {
            assertThat(Reading.rejection(reader, whole.substring(0, length)))
                    .as("cut at %d", length)
                    .startsWith("Het XML-bestand ");
        }
        assertThat(Reading.rejection(reader, whole.substring(0, 200)))
                .isEqualTo("Het XML-bestand breekt af bij regel 4, kolom 25.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"<a>", "</melding>", "&nbsp;", "\u0001", "<a b=c/>", "<a:b/>", "<![CDATA[", "<a x='1' x='2'/>"})
    void rejectsBrokenXml(String broken) {
        assertThat(Reading.rejection(reader, document(MELDING + broken))).startsWith("Het XML-bestand ");
    }

    @Test
    void rejectsWhatFollowsTheRoot() {
        assertThat(Reading.rejection(reader, document(MELDING) + "<meldingen/>"))
                .startsWith("Het XML-bestand klopt niet");
    }

    @Test
    void rejectsEveryDocumentType() {
        var billionLaughs = new StringBuilder("<!DOCTYPE meldingen [<!ENTITY l0 'ha'>");
        for (int i = 1; i < 10; i++) {
            billionLaughs.append("<!ENTITY l%d '%s'>".formatted(i, ("&l" + (i - 1) + ";").repeat(10)));
        }
        var quadratic = "<!DOCTYPE meldingen [<!ENTITY a '" + "a".repeat(100_000) + "'>";
        var external = "<!DOCTYPE meldingen [<!ENTITY x SYSTEM 'file:///etc/passwd'>";
        var body = document(MELDING.replace("kinkhoest", "&l9;&a;&x;"));

        for (var start : new String[] {
            billionLaughs + "]>",
            quadratic + "]>",
            external + "]>",
            "<!DOCTYPE meldingen>",
            "<!DOCTYPE meldingen SYSTEM 'http://localhost:1/x.dtd'>"
        }) {
            assertThat(Reading.rejection(reader, start + body))
                    .isEqualTo("In het XML-bestand staat een DOCTYPE. Dat mag niet.");
        }
    }

    @Test
    void knowsTheFiveEntitiesOfXmlAndNoOther() {
        assertThat(Reading.of(reader, document(MELDING.replace("kinkhoest", "&amp;&#233;")))
                        .record()
                        .content())
                .containsEntry("ziekte", "&é");
        assertThat(Reading.rejection(reader, document(MELDING.replace("kinkhoest", "kink&hoest;"))))
                .startsWith("Het XML-bestand klopt niet");
        assertThat(Reading.rejection(reader, document(MELDING.replace("versie=\"1\"", "versie=\"&v;\""))))
                .startsWith("Het XML-bestand klopt niet");
    }

    @Test
    void rejectsAnotherEncodingOrVersionOfXml() {
        var accented = document(MELDING.replace("kinkhoest", "difterie\u00EB"));

        assertThat(Reading.rejection(reader, accented.getBytes(ISO_8859_1)))
                .isEqualTo("Er staan tekens in die niet kloppen. Sla het bestand op als UTF-8.");
        assertThat(Reading.rejection(reader, accented.getBytes(UTF_16)))
                .isEqualTo("Er staan tekens in die niet kloppen. Sla het bestand op als UTF-8.");
        assertThat(Reading.rejection(reader, "<?xml version='1.0' encoding='ISO-8859-1'?>" + document(MELDING)))
                .isEqualTo("Het XML-bestand moet in UTF-8 zijn.");
        assertThat(Reading.rejection(reader, "<?xml version='1.1'?>" + document(MELDING)))
                .isEqualTo("Het XML-bestand moet XML 1.0 zijn.");
    }

    @Test
    void keepsAnSqlFragmentInANameAsANameLikeAnyOther() {
        assertThat(Reading.of(reader, document(MELDING.replace("kinkhoest", "x'; DELETE FROM intake_record; --")))
                        .record()
                        .content())
                .containsEntry("ziekte", "x'; DELETE FROM intake_record; --");
    }

    @Test
    void keepsAFaultOfTheDiskApartFromAFaultOfTheFile() {
        var broken = new BrokenDisk(document(MELDING).substring(0, 300).getBytes(ISO_8859_1));

        assertThatThrownBy(() -> reader.read(broken, new Tally()))
                .isInstanceOf(IOException.class)
                .hasMessage("disk");
    }

    @Test
    void streams200MegabytesInLittleMemory() throws Exception {
        var tally = new Tally();

        reader.read(new EndlessMeldingen(200_000_000), tally);

        assertThat(tally.accepted()).isGreaterThan(600_000);
        assertThat(tally.refused()).isZero();
        assertThat(tally.mostMemory()).isLessThan(300L << 20);
    }

    private String refusal(String melding) {
        return Reading.of(reader, document(melding)).reason();
    }

    static String document(String meldingen) {
        return "<meldingen xmlns=\"urn:wieg:osiris:v1\" bestand=\"osiris-2024-03-14\" regio=\"GG0706\">\n" + meldingen
                + "</meldingen>\n";
    }
}
