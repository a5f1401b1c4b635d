package nl.wieg.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import nl.wieg.demo.oracle.DocumentDifferences;
import nl.wieg.demo.oracle.FeedOracle;
import nl.wieg.demo.oracle.RestHarvest;
import nl.wieg.demo.oracle.peers.RestPeers;
import nl.wieg.demo.oracle.random.RandomFeeds;
import nl.wieg.embedded.EmbeddedMariaDb;
import nl.wieg.shared.Region;
import nl.wieg.web.cli.CommandLineInterface;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code ops/wieg keyfigures} against a naive reading of the same directory, to the last unit; more seeds run in {@code ops/soak}. */
class KeyFiguresCommandTests {

    private static final Path BINARIES = Path.of("target", "mariadb");
    private static final int YEAR = 2019;

    @TempDir
    private Path folder;

    static LongStream seeds() {
        var first = Long.getLong("wieg.oracle.first", 1);
        return LongStream.range(first, first + Long.getLong("wieg.oracle.seeds", 3));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void countsAYearItHasNeverSeenAsANaiveReadingDoes(long seed) throws Exception {
        var feeds = Files.createDirectory(folder.resolve("feeds"));
        var delivery = new RandomFeeds(seed, YEAR, LocalDate.now(Region.ZONE)).writeInto(feeds);

        try (var peers = RestPeers.serving(delivery.covid(), delivery.milieu())) {
            assertThat(run(arguments(feeds, delivery.covid(), delivery.milieu(), peers)))
                    .isZero();
        }

        assertThat(DocumentDifferences.between(delivery.expected(), DocumentDifferences.read(out())))
                .isEmpty();
    }

    @Test
    void aHarvestThatNeverAddsUpMakesItsFigureMissing() throws Exception {
        var feeds = Files.createDirectory(folder.resolve("feeds"));
        var delivery = new RandomFeeds(3, YEAR, LocalDate.now(Region.ZONE)).writeInto(feeds);
        var covid = new RestHarvest.Complete(List.of());
        try (var peers = RestPeers.serving(covid, delivery.milieu())) {
            peers.covid().withATotalThatNeverMatches();

            assertThat(run(arguments(feeds, covid, new RestHarvest.NotAsked(), peers)))
                    .isZero();
        }

        var expected = new FeedOracle(LocalDate.now(Region.ZONE))
                .document(YEAR, feeds, new RestHarvest.Incomplete(), new RestHarvest.NotAsked());
        assertThat(DocumentDifferences.between(expected, DocumentDifferences.read(out())))
                .isEmpty();
    }

    @Test
    void refusesAYearOutsideTheCalendarInOneSentence() throws Exception {
        var feeds = Files.createDirectory(folder.resolve("feeds"));

        assertThat(run(List.of(
                        "keyfigures", "--year", "20240", "--feeds", feeds.toString(), "--out", out().toString())))
                .isEqualTo(1);
        assertThat(out()).doesNotExist();
    }

    private List<String> arguments(Path feeds, RestHarvest covid, RestHarvest milieu, RestPeers peers) {
        var arguments = new ArrayList<>(List.of(
                "keyfigures", "--year", String.valueOf(YEAR), "--feeds", feeds.toString(), "--out", out().toString()));
        if (!(covid instanceof RestHarvest.NotAsked)) {
            arguments.addAll(List.of("--covid-url", peers.covidUrl()));
        }
        if (!(milieu instanceof RestHarvest.NotAsked)) {
            arguments.addAll(List.of("--milieu-url", peers.milieuUrl()));
        }
        return arguments;
    }

    private Path out() {
        return folder.resolve("out.json");
    }

    private int run(List<String> arguments) {
        try (var database = EmbeddedMariaDb.start(folder.resolve("database"), BINARIES)) {
            return CommandLineInterface.run(arguments, database.springProperties());
        }
    }
}
