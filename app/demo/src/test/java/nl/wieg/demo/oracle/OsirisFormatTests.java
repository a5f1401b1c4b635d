package nl.wieg.demo.oracle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OsirisFormatTests {

    private static final String OPEN = "<meldingen xmlns=\"urn:wieg:osiris:v1\" bestand=\"x\" regio=\"GG0706\">";
    private static final String CLOSE = "</meldingen>";
    private static final String REPORT = report("OS-1", 1, "2024-03-14", "B2", "GM0106", "definitief");

    private SmallFeeds feeds;

    @BeforeEach
    void emptyDirectory(@TempDir Path directory) {
        feeds = new SmallFeeds(directory);
    }

    private static String report(String number, int version, String date, String group, String place, String status) {
        return """
        <melding nummer="%s" versie="%d"><meldingsdatum>%s</meldingsdatum><ziekte groep="%s">kinkhoest</ziekte>
        <gemeente>%s</gemeente><status>%s</status></melding>
        """.formatted(number, version, date, group, place, status);
    }

    @Test
    void countsFromProvisionalOnAndNotWhatLapsed() {
        feeds.with(
                "osiris",
                "a.xml",
                OPEN
                        + report("OS-1", 1, "2024-01-01", "A", "GM0106", "voorlopig")
                        + report("OS-2", 1, "2024-12-31", "B1", "GM0000", "definitief")
                        + report("OS-3", 1, "2024-03-14", "C", "GM0106", "vervallen")
                        + report("OS-4", 1, "2023-12-31", "B2", "GM0106", "definitief")
                        + CLOSE);

        assertThat(feeds.intake("osiris")).isEqualTo("files=1 accepted=4 withdrawn=1");
        assertThat(feeds.value("meldingen-infectieziekten")).isEqualTo("2");
        assertThat(feeds.figure("meldingen-infectieziekten", 2024)
                        .path("perMunicipality")
                        .path("GM0106")
                        .intValue())
                .isEqualTo(1);
    }

    @Test
    void aWithdrawnReportComesBackWithAHigherVersion() {
        feeds.with(
                "osiris",
                "a.xml",
                OPEN
                        + report("OS-1", 3, "2024-01-01", "A", "GM0106", "voorlopig")
                        + report("OS-1", 2, "2024-01-01", "A", "GM0106", "vervallen")
                        + report("OS-2", 1, "2024-01-01", "A", "GM0106", "voorlopig")
                        + report("OS-2", 2, "2024-01-01", "A", "GM0106", "vervallen")
                        + CLOSE);

        assertThat(feeds.intake("osiris")).isEqualTo("files=1 accepted=2 replaced=1 stale=1 withdrawn=1");
        assertThat(feeds.value("meldingen-infectieziekten")).isEqualTo("1");
    }

    @Test
    void readsNamespaceAwareAndIgnoresWhatItDoesNotKnow() {
        String prefixed = (OPEN.replace("xmlns", "xmlns:w") + REPORT + CLOSE)
                .replaceAll("<(/?)(?=[a-z])", "<$1w:")
                .replace("<w:status>", "<x/><gemeente xmlns=\"urn:x\">GM9999</gemeente><w:status>")
                .replace(CLOSE.replace("</", "</w:"), "<melding nummer=\"OS-9\"/></w:meldingen>");
        feeds.with("osiris", "a.xml", "\uFEFF<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + prefixed);

        assertThat(feeds.intake("osiris")).isEqualTo("files=1 accepted=1");
    }

    @Test
    void quarantinesBadReportsAndKeepsTheOthers() {
        feeds.with(
                "osiris",
                "a.xml",
                OPEN
                        + report("", 1, "2024-01-01", "A", "GM0106", "voorlopig")
                        + report("OS-2", 0, "2024-01-01", "A", "GM0106", "voorlopig")
                        + report("OS-3", 1, "2024-02-30", "A", "GM0106", "voorlopig")
                        + report("OS-4", 1, "2024-01-01", "D", "GM0106", "voorlopig")
                        + report("OS-5", 1, "2024-01-01", "A", "GM9999", "voorlopig")
                        + report("OS-6", 1, "2024-01-01", "A", "GM0106", "Definitief")
                        + "<melding/>"
                        + REPORT
                        + CLOSE);

        assertThat(feeds.intake("osiris")).isEqualTo("files=1 accepted=1 quarantined=7");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "geen xml",
                "<!DOCTYPE meldingen>" + OPEN + CLOSE,
                "<!DOCTYPE m [<!ENTITY x SYSTEM \"geheim.txt\">]>" + OPEN + "<x>&x;</x>" + CLOSE,
                "<!DOCTYPE m [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;\">]>" + OPEN + "<x>&b;</x>" + CLOSE,
                "<meldingen/>",
                "<meldingen xmlns=\"urn:wieg:osiris:v2\"/>",
                "<registraties xmlns=\"urn:wieg:osiris:v1\"/>",
                OPEN + CLOSE + "staart",
                OPEN + "<x>" + CLOSE
            })
    void rejectsWhatCannotBeRead(String file) {
        feeds.with("osiris", "a.xml", file);

        assertThat(feeds.intake("osiris")).isEqualTo("rejected=1");
    }

    @Test
    void nothingOfATruncatedFileCounts() {
        feeds.with("osiris", "a.xml", OPEN + REPORT + "<melding nummer=\"OS-2\"");

        assertThat(feeds.intake("osiris")).isEqualTo("rejected=1");
        assertThat(feeds.figure("meldingen-infectieziekten", 2024)
                        .path("status")
                        .stringValue())
                .isEqualTo("ontbreekt");
    }

    @Test
    void rejectsOtherEncodings() {
        String latin = "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + OPEN + "<x>ë</x>" + CLOSE;
        feeds.with("osiris", "a.xml", latin.getBytes(ISO_8859_1))
                .with("osiris", "b.xml", (OPEN + CLOSE).getBytes(UTF_16));

        assertThat(feeds.intake("osiris")).isEqualTo("rejected=2");
    }
}
