package nl.wieg.demo.oracle;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static nl.wieg.demo.oracle.SmallFeeds.GIR;
import static nl.wieg.demo.oracle.SmallFeeds.JGZ;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileRulesTests {

    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String ROW = "2024-12-31;1;GM0106;2015;612\n";

    private SmallFeeds feeds;

    @BeforeEach
    void emptyDirectory(@TempDir Path directory) {
        feeds = new SmallFeeds(directory);
    }

    @Test
    void theSameBytesUnderAnotherNameHaveNoEffect() {
        feeds.with("jgz", "a.csv", JGZ + ROW).with("jgz", "b.csv", JGZ + ROW);

        assertThat(feeds.intake("jgz")).isEqualTo("files=1 accepted=1");
    }

    @Test
    void rejectedContentIsCountedOnceAndInNoOtherCount() {
        feeds.with("jgz", "a.csv", "x\n" + ROW)
                .with("jgz", "b.csv", "x\n" + ROW)
                .with("jgz", "c.csv", "");

        assertThat(feeds.intake("jgz")).isEqualTo("rejected=2");
        assertThat(feeds.value("kinderen-in-zorg")).isEqualTo("");
    }

    @Test
    void unfinishedFilesAndFoldersInTheFolderAreLeft() {
        feeds.with("jgz", "a.csv.part", JGZ + ROW)
                .with("jgz", ".done/a.csv", JGZ + ROW)
                .with("jgz", "oud/a.csv", JGZ);

        assertThat(feeds.intake("jgz")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n" + JGZ + ROW,
                ROW,
                "peildatum,versie,gemeentecode,geboortejaar,aantal\n" + ROW,
                "Peildatum;versie;gemeentecode;geboortejaar;aantal\n" + ROW,
                "peildatum;versie;gemeentecode;geboortejaar;aantal \n" + ROW,
                "peildatum;versie;gemeentecode;geboortejaar;aantal;extra\n" + ROW,
                "\"peildatum\";\"versie\";\"gemeentecode\";\"geboortejaar\";\"aantal\"\n" + ROW,
                "\uFEFF\uFEFF" + JGZ + ROW
            })
    void theHeaderMustMatchExactly(String file) {
        feeds.with("jgz", "a.csv", file);

        assertThat(feeds.intake("jgz")).isEqualTo("rejected=1");
    }

    @Test
    void oneByteOrderMarkIsAllowedInUtf8() {
        feeds.with("jgz", "a.csv", "\uFEFF" + JGZ + ROW);

        assertThat(feeds.intake("jgz")).isEqualTo("files=1 accepted=1");
    }

    @Test
    void badUtf8RejectsWhatCameBeforeItToo() {
        feeds.with("jgz", "a.csv", (JGZ + ROW + "2024-12-31;1;GM0106;2016;é\n").getBytes(WINDOWS_1252))
                .with("jgz", "b.csv", (JGZ + ROW).getBytes(UTF_16LE));

        assertThat(feeds.intake("jgz")).isEqualTo("rejected=2");
    }

    @Test
    void windows1252IsReadAsSuch() {
        String row = "GIR-1;1;16;KDV;'t Kröfke €;GM0114;14-03-2024;afgerond\r\n";
        feeds.with("gir", "a.csv", (GIR + row).getBytes(WINDOWS_1252));

        assertThat(feeds.intake("gir")).isEqualTo("files=1 accepted=1");
    }

    @ParameterizedTest
    @ValueSource(ints = {0x81, 0x8D, 0x8F, 0x90, 0x9D})
    void bytesThatWindows1252DoesNotKnowReject(int wrong) {
        byte[] file = (GIR + "GIR-1;1;16;KDV;#;GM0114;14-03-2024;afgerond").getBytes(WINDOWS_1252);
        file[GIR.length() + "GIR-1;1;16;KDV;".length()] = (byte) wrong;
        feeds.with("gir", "a.csv", file);

        assertThat(feeds.intake("gir")).isEqualTo("rejected=1");
    }

    @Test
    void aHeaderAloneIsDeliveredAndEmpty() {
        feeds.with("gir", "a.csv", GIR.strip());

        assertThat(feeds.intake("gir")).isEqualTo("files=1");
        assertThat(feeds.value("inspecties-kinderopvang")).isEqualTo("0");
    }
}
