package nl.wieg.demo.kills;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import nl.wieg.demo.oracle.DocumentDifferences;
import nl.wieg.demo.oracle.peers.RestPeers;
import nl.wieg.demo.oracle.random.RandomFeeds;
import nl.wieg.shared.Region;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Killing the process or the database at any moment of intake or counting changes no figure; more rounds run in {@code ops/soak}. */
class KillTests {

    private static final Path BINARIES = Path.of("target", "mariadb");
    private static final int YEAR = 2019;
    private static final int KILLS = 3;

    @TempDir
    private Path folder;

    static LongStream rounds() {
        var first = Long.getLong("wieg.kill.first", 1);
        return LongStream.range(first, first + Long.getLong("wieg.kill.rounds", 3));
    }

    @ParameterizedTest
    @MethodSource("rounds")
    @Timeout(600)
    void aKillChangesNoFigure(long seed) throws Exception {
        var workplace = new Workplace(folder, "round-" + seed, YEAR);
        var feeds = new RandomFeeds(seed, YEAR, LocalDate.now(Region.ZONE)).writeInto(workplace.inbox());
        var expected = feeds.expected();
        Files.createFile(workplace.delivered());

        try (var peers = RestPeers.serving(feeds.covid(), feeds.milieu());
                var database = KillableDatabase.start(folder.resolve("database"), BINARIES)) {
            workplace.settle(database, feeds, peers);
            var story = Round.of(workplace, database, steps(expected), seed, victims(seed));
            System.out.println("Round " + seed + ": " + String.join(", ", story));

            assertThat(story).isNotEmpty();
            assertThat(DocumentDifferences.between(expected, DocumentDifferences.read(workplace.out())))
                    .isEmpty();
        }
    }

    /** Landed and settled for each file; requested, pinned, each source and finished for the years that every source delivers. */
    private static int steps(JsonNode expected) {
        var files = expected.path("intake")
                .valueStream()
                .mapToInt(counts ->
                        counts.path("files").asInt() + counts.path("rejected").asInt())
                .sum();
        return 2 * files + 3 * (expected.path("intake").size() + 3);
    }

    private static List<Victim> victims(long seed) {
        var all = Victim.values();
        return IntStream.range(0, KILLS)
                .mapToObj(kill -> all[(int) Math.floorMod(seed + kill, (long) all.length)])
                .toList();
    }
}
