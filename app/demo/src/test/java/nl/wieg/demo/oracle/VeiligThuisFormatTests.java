package nl.wieg.demo.oracle;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VeiligThuisFormatTests {

    private static final String HEADER = "%-60s\n".formatted("Hveilig-thuis-2024h120240701");

    private SmallFeeds feeds;

    @BeforeEach
    void emptyDirectory(@TempDir Path directory) {
        feeds = new SmallFeeds(directory);
    }

    private static String line(String type, String number, String version, String date, String place, String status) {
        return "%s%-14s%s%s%s%s%27s\n".formatted(type, number, version, date, place, status, "");
    }

    private static String trailer(int reports, int advice) {
        return "%-60s\n".formatted("T%08d%08d".formatted(reports, advice));
    }

    @Test
    void countsReportsAndClosedAdviceApart() {
        feeds.with(
                "veilig-thuis",
                "a.txt",
                HEADER
                        + line("M", "1", "01", "20240101", "GM0106", "IB")
                        + line("M", "2", "01", "20241231", "GM0106", "AF")
                        + line("M", "3", "01", "20240101", "GM0106", "VV")
                        + line("A", "1", "01", "20240101", "GM0106", "AF")
                        + line("A", "2", "01", "20240101", "GM0106", "IB")
                        + trailer(3, 2));

        assertThat(feeds.intake("veilig-thuis")).isEqualTo("files=1 accepted=5 withdrawn=1");
        assertThat(feeds.value("meldingen-veilig-thuis")).isEqualTo("2");
        assertThat(feeds.value("adviezen-veilig-thuis")).isEqualTo("1");
    }

    @Test
    void theTrailerCountsBadLinesToo() {
        feeds.with(
                "veilig-thuis",
                "a.txt",
                HEADER
                        + line("M", "1", "00", "20240101", "GM0106", "IB")
                        + line("M", "1", " 1", "20240101", "GM0106", "IB")
                        + line("M", "1", "01", "20240231", "GM0106", "IB")
                        + line("M", "1", "01", "20240101", "GM9999", "IB")
                        + line("M", "1", "01", "20240101", "GM0106", "XX")
                        + line("M", "", "01", "20240101", "GM0106", "IB")
                        + "Mkort\n"
                        + "A".repeat(61) + "\n"
                        + line("X", "1", "01", "20240101", "GM0106", "IB")
                        + line("M", "1", "01", "20240101", "GM0106", "IB")
                        + trailer(8, 1));

        assertThat(feeds.intake("veilig-thuis")).isEqualTo("files=1 accepted=1 quarantined=9");
    }

    @Test
    void theFillerIsNoContent() {
        String line = line("M", "1", "01", "20240101", "GM0106", "IB");
        feeds.with("veilig-thuis", "a.txt", HEADER + line + line.replace(" \n", "x\n") + trailer(2, 0));

        assertThat(feeds.intake("veilig-thuis")).isEqualTo("files=1 accepted=1 duplicate=1");
    }

    @Test
    void aHeaderAndATrailerAreAFile() {
        feeds.with("veilig-thuis", "a.txt", HEADER + trailer(0, 0).strip());

        assertThat(feeds.intake("veilig-thuis")).isEqualTo("files=1");
        assertThat(feeds.value("adviezen-veilig-thuis")).isEqualTo("0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Hkop\n",
                "Hkop\nM\n",
                "Hkop\nM\nT0000000000000000\n",
                "Hkop\nT0000000100000000\n",
                "Hkop\nT0000000000000001\n",
                "M\nT0000000100000000\n",
                "Hkop\nTgeen getallen\n",
                "T0000000000000000\n"
            })
    void rejectsAFileThatDoesNotAddUp(String file) {
        feeds.with("veilig-thuis", "a.txt", file);

        assertThat(feeds.intake("veilig-thuis")).isEqualTo("rejected=1");
    }

    @Test
    void rejectsAByteThatIsNotAscii() {
        String line = line("M", "é", "01", "20240101", "GM0106", "IB");
        feeds.with("veilig-thuis", "a.txt", (HEADER + line + trailer(1, 0)).getBytes(ISO_8859_1));

        assertThat(feeds.intake("veilig-thuis")).isEqualTo("rejected=1");
    }
}
