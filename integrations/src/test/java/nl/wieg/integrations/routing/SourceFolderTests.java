package nl.wieg.integrations.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFolderTests {

    private static final Instant NOON = Instant.parse("2024-11-22T12:00:00Z");
    private static final Duration PATIENCE = Duration.ofMinutes(10);

    @TempDir
    private Path inbox = Path.of("");

    private final Hands clock = new Hands();
    private SourceFolder folder = new SourceFolder("gir", inbox, PATIENCE, clock);

    @BeforeEach
    void openFolder() {
        folder = new SourceFolder("gir", inbox, PATIENCE, clock);
    }

    @Test
    void followsNoLink() throws Exception {
        var elsewhere = Files.createDirectory(inbox.resolve(".elders")).resolve("geheim.csv");
        Files.writeString(elsewhere, "x");
        Files.setLastModifiedTime(elsewhere, FileTime.from(NOON));
        Files.createSymbolicLink(inbox.resolve("link.csv"), elsewhere);
        clock.pass(Duration.ofMinutes(1));

        assertThat(folder.look()).isFalse();
        assertThat(folder.isReady("link.csv")).isFalse();
    }

    @Test
    void leavesAFileThatWasChangedInTheLastSecond() throws Exception {
        file("a.csv", NOON);
        clock.pass(Duration.ofMillis(999));
        assertThat(folder.look()).isFalse();

        clock.pass(Duration.ofMillis(1));
        assertThat(folder.look()).isTrue();
    }

    @Test
    void holdsTheLaterFilesBackUntilTheFirstRests() throws Exception {
        file("a.csv", NOON);
        file("b.csv", NOON.minusSeconds(60));

        folder.look();
        assertThat(folder.isReady("b.csv")).isFalse();

        clock.pass(Duration.ofSeconds(1));
        folder.look();
        assertThat(folder.isReady("a.csv")).isTrue();
        assertThat(folder.isReady("b.csv")).isTrue();
    }

    @Test
    void watchesAFileFromTheFutureForItself() throws Exception {
        file("a.csv", NOON.plus(Duration.ofDays(3)));
        assertThat(folder.look()).isFalse();

        clock.pass(Duration.ofMillis(600));
        Files.writeString(inbox.resolve("a.csv"), "langer");
        Files.setLastModifiedTime(inbox.resolve("a.csv"), FileTime.from(NOON.plus(Duration.ofDays(3))));
        assertThat(folder.look()).isFalse();

        clock.pass(Duration.ofMillis(600));
        assertThat(folder.look()).isFalse();

        clock.pass(Duration.ofMillis(400));
        assertThat(folder.look()).isTrue();
    }

    @Test
    void reportsAFileThatNeverRestsAndLetsTheOthersGo() throws Exception {
        file("b.csv", NOON.minusSeconds(60));
        for (var minute = 0; minute <= 10; minute++) {
            file("a.csv", clock.instant());
            folder.look();
            assertThat(folder.isReady("b.csv")).isFalse();
            clock.pass(Duration.ofMinutes(1));
        }

        file("a.csv", clock.instant());
        folder.look();

        assertThat(folder.isReady("b.csv")).isTrue();
        assertThat(folder.overdue()).isEqualTo(1);
        assertThat(folder.isDrained()).isFalse();
        Files.delete(inbox.resolve("b.csv"));
        assertThat(folder.isDrained()).isTrue();
    }

    @Test
    void triesAFailedFileAgainAfterAGrowingPause() throws Exception {
        file("a.csv", NOON.minusSeconds(60));
        for (var pause : new int[] {1, 2, 4, 8, 16, 32, 60, 60}) {
            assertThat(folder.look()).isTrue();
            folder.failed("a.csv");

            clock.pass(Duration.ofSeconds(pause).minusMillis(1));
            assertThat(folder.look()).isFalse();
            clock.pass(Duration.ofMillis(1));
        }
        assertThat(folder.isDrained()).isFalse();
    }

    @Test
    void triesAnOverdueFileBeforeTheLaterOnes() throws Exception {
        file("a.csv", NOON.minusSeconds(60));
        for (var minute = 0; minute < 12; minute++) {
            folder.look();
            folder.failed("a.csv");
            clock.pass(Duration.ofMinutes(1));
        }
        folder.look();
        folder.failed("a.csv");
        file("b.csv", NOON.minusSeconds(60));

        assertThat(folder.look()).isTrue();
        assertThat(folder.isReady("a.csv")).isTrue();
        assertThat(folder.isReady("b.csv")).isTrue();

        folder.failed("a.csv");
        assertThat(folder.mayTake("b.csv")).isTrue();
    }

    @Test
    void takesNoLaterFileOnceOneFailed() throws Exception {
        file("a.csv", NOON.minusSeconds(60));
        file("b.csv", NOON.minusSeconds(60));
        folder.look();

        assertThat(folder.mayTake("a.csv")).isTrue();
        folder.failed("a.csv");

        assertThat(folder.mayTake("b.csv")).isFalse();
    }

    @Test
    void leavesAFileThatChangedWhileItWasTaken() throws Exception {
        file("a.csv", NOON.minusSeconds(60));
        folder.look();
        assertThat(folder.mayTake("a.csv")).isTrue();
        Files.writeString(inbox.resolve("a.csv"), "meer");

        folder.done("a.csv", ".done");

        assertThat(inbox.resolve("a.csv")).exists();
        assertThat(inbox.resolve(".done")).doesNotExist();
    }

    @Test
    void readsANameThatIsNotUtf8() throws Exception {
        var named = new ProcessBuilder(
                        "bash", "-c", "printf x > $'caf\\xe9.csv'; touch -d '1 hour ago' $'caf\\xe9.csv'")
                .directory(inbox.toFile())
                .start();
        assertThat(named.waitFor()).isZero();
        clock.now = Instant.now();

        assertThat(folder.look()).isTrue();
        assertThat(folder.isReady("caf_.csv")).isTrue();
    }

    private void file(String name, Instant changed) throws IOException {
        Files.writeString(inbox.resolve(name), "x");
        Files.setLastModifiedTime(inbox.resolve(name), FileTime.from(changed));
    }

    /** A clock that we turn ourselves. */
    private static final class Hands extends Clock {

        private Instant now = NOON;

        void pass(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
