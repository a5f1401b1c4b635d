package nl.wieg.demo.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import nl.wieg.demo.oracle.DocumentDifferences;
import nl.wieg.demo.oracle.peers.RestPeers;
import nl.wieg.demo.oracle.random.RandomDelivery;
import nl.wieg.demo.oracle.random.RandomFeeds;
import nl.wieg.shared.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Two nodes on one database and one inbox: every file is settled once, also when one of them dies. */
@Timeout(600)
class TwoNodesTests {

    private static final Path BINARIES = Path.of("target", "mariadb");
    private static final int YEAR = 2019;
    private static final int KEYS = 400;
    private static final Duration LOOK_EVERY = Duration.ofMillis(5);

    @TempDir
    private Path folder;

    private RandomDelivery feeds;
    private JsonNode expected;
    private RestPeers peers;
    private KillableDatabase database;
    private Workplace here;
    private Workplace there;

    @BeforeEach
    void deliverToBoth() throws IOException {
        feeds = new RandomFeeds(7, YEAR, LocalDate.now(Region.ZONE), KEYS).writeInto(folder.resolve("feeds"));
        expected = feeds.expected();
        peers = RestPeers.serving(feeds.covid(), feeds.milieu());
        database = KillableDatabase.start(folder.resolve("database"), BINARIES);
        here = new Workplace(folder, "node-here", YEAR);
        there = new Workplace(folder, "node-there", YEAR);
        here.settle(database, feeds, peers);
        there.settle(database, feeds, peers);
    }

    @AfterEach
    void close() {
        database.close();
        peers.close();
    }

    @Test
    void settleEveryFileOnce() throws Exception {
        try (var one = ProductProcess.start(here)) {
            await(() -> Files.exists(here.started()));
            try (var other = ProductProcess.start(there)) {
                await(() -> Files.exists(there.started()));
                deliver();
                await(() -> one.isFinished() && other.isFinished());
            }
        }

        assertThat(differences(here)).isEmpty();
        assertThat(differences(there)).isEmpty();
        assertThat(database.counts("""
                SELECT d.source, COUNT(*) FROM intake_delivery d JOIN intake_source s ON s.code = d.source
                WHERE s.counted AND s.channel <> 'own' GROUP BY d.source""")).isEqualTo(contentsBySource());
        assertThat(waiting()).isEmpty();
    }

    @Test
    void oneGoesOnWhereTheOtherDied() throws Exception {
        try (var one = ProductProcess.start(here)) {
            await(() -> Files.exists(here.started()));
            try (var other = ProductProcess.start(there)) {
                await(() -> Files.exists(there.started()));
                deliver();
                await(() -> database.steps()
                        >= contentsBySource().values().stream().mapToInt(n -> n).sum());
                one.kill();
                await(other::isFinished);
            }
        }

        assertThat(differences(there)).isEmpty();
    }

    /** A source's files come all at once, so that their order is that of their names. */
    private void deliver() throws IOException {
        for (var source : children(feeds.directory())) {
            if (Files.isDirectory(source)) {
                Files.move(source, here.inbox().resolve(source.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        Files.createFile(here.delivered());
    }

    private List<String> differences(Workplace workplace) {
        return DocumentDifferences.between(expected, DocumentDifferences.read(workplace.out()));
    }

    /** How many distinct contents were delivered, by source. */
    private Map<String, Integer> contentsBySource() {
        var contents = new TreeMap<String, Integer>();
        expected.path("intake").forEachEntry((source, counts) -> {
            var count = counts.path("files").asInt() + counts.path("rejected").asInt();
            if (count > 0) {
                contents.put(source, count);
            }
        });
        return contents;
    }

    /** Files that lie in the folder of a source still, but for those that are being written. */
    private List<Path> waiting() throws IOException {
        var waiting = new java.util.ArrayList<Path>();
        for (var source : expected.path("intake").propertyNames()) {
            if (Files.isDirectory(here.inbox().resolve(source))) {
                children(here.inbox().resolve(source)).stream()
                        .filter(Files::isRegularFile)
                        .filter(file -> !file.toString().endsWith(".part"))
                        .forEach(waiting::add);
            }
        }
        return waiting;
    }

    private static List<Path> children(Path folder) throws IOException {
        try (var children = Files.list(folder)) {
            return children.toList();
        }
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
            if (Thread.interrupted()) {
                throw new IllegalStateException("Took too long; see target/kills");
            }
        }
    }
}
