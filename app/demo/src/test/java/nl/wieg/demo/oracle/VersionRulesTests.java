package nl.wieg.demo.oracle;

import static nl.wieg.demo.oracle.SmallFeeds.TEVREDENHEID;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VersionRulesTests {

    private SmallFeeds feeds;

    @BeforeEach
    void emptyDirectory(@TempDir Path directory) {
        feeds = new SmallFeeds(directory);
    }

    private SmallFeeds answers(String... keysVersionsAndMarks) {
        StringBuilder file = new StringBuilder(TEVREDENHEID);
        for (String answer : keysVersionsAndMarks) {
            String[] parts = answer.split(" ");
            file.append("%s;%s;2024-10-30;GM0114;herfst;%s\n".formatted((Object[]) parts));
        }
        return feeds.with("tevredenheid", "a.csv", file.toString());
    }

    @Test
    void theHighestVersionWinsWhateverTheOrder() {
        answers("T1 2 9", "T1 1 1", "T1 10 3", "T1 9 10");

        assertThat(feeds.intake("tevredenheid")).isEqualTo("files=1 accepted=1 replaced=1 stale=2");
        assertThat(feeds.value("kleinschalig-waardering")).isEqualTo("0.0");
    }

    @Test
    void theSameAgainIsADuplicateAlsoOfAStaleVersion() {
        answers("T1 2 9", "T1 1 1", "T1 1 1", "T1 2 9");

        assertThat(feeds.intake("tevredenheid")).isEqualTo("files=1 accepted=1 duplicate=2 stale=1");
    }

    @Test
    void aConflictLeavesStandingWhatCameFirst() {
        answers("T1 1 9", "T1 1 2", "T1 1 2", "T1 1 9");

        assertThat(feeds.intake("tevredenheid")).isEqualTo("files=1 accepted=1 duplicate=1 conflict=2");
        assertThat(feeds.value("kleinschalig-waardering")).isEqualTo("100.0");
    }

    @Test
    void aQuarantinedRecordDoesNotOccupyItsVersion() {
        answers("T1 1 11", "T1 1 9");

        assertThat(feeds.intake("tevredenheid")).isEqualTo("files=1 accepted=1 quarantined=1");
    }

    @Test
    void keysCompareByteForByte() {
        answers("t1 1 9", "T1 1 9", "7 1 9", "07 1 9", "é 1 9", "e 1 9", "e\u0301 1 9");

        assertThat(feeds.intake("tevredenheid")).isEqualTo("files=1 accepted=7");
    }

    @Test
    void contentIsTrimmed() {
        feeds.with("tevredenheid", "a.csv", TEVREDENHEID + "T1;1;2024-10-30;GM0114;herfst;9\n")
                .with("tevredenheid", "b.csv", TEVREDENHEID + " T1 ;1 ;2024-10-30;GM0114   ;\" herfst\";9\n");

        assertThat(feeds.intake("tevredenheid")).isEqualTo("files=2 accepted=1 duplicate=1");
    }

    @Test
    void filesAreTakenInByteOrderOfTheirNames() {
        feeds.with("tevredenheid", "a.csv", TEVREDENHEID + "T1;1;2024-10-30;GM0114;herfst;1\n")
                .with("tevredenheid", "B.csv", TEVREDENHEID + "T1;1;2024-10-30;GM0114;herfst;9\n")
                .with("tevredenheid", "10.csv", TEVREDENHEID + "T2;1;2024-10-30;GM0114;herfst;9\n")
                .with("tevredenheid", "9.csv", TEVREDENHEID + "T2;1;2024-10-30;GM0114;herfst;1\n");

        assertThat(feeds.intake("tevredenheid")).isEqualTo("files=4 accepted=2 conflict=2");
        assertThat(feeds.value("kleinschalig-waardering")).isEqualTo("100.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "1.0", "1.5", "een", "+1", "1e1"})
    void aVersionIsAWholeNumberFromOne(String version) {
        answers("T1 " + version + " 9");

        assertThat(feeds.intake("tevredenheid")).isEqualTo("files=1 quarantined=1");
    }

    @Test
    void aCorrectionMovesARecordToAnotherYear() {
        answers("T1 1 9", "T2 1 9").with("tevredenheid", "b.csv", TEVREDENHEID + "T1;2;2023-12-31;GM0114;herfst;9\n");

        assertThat(feeds.figure("kleinschalig-waardering", 2024).path("n").intValue())
                .isEqualTo(1);
        assertThat(feeds.figure("kleinschalig-waardering", 2023).path("n").intValue())
                .isEqualTo(1);
    }
}
