package nl.wieg.demo.oracle.random;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import nl.wieg.demo.oracle.FeedOracle;
import nl.wieg.demo.oracle.Fields;
import nl.wieg.demo.oracle.RestHarvest;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

class FaultsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Days DAYS = new Days(2024, TODAY);
    private static final RestHarvest NOTHING = new RestHarvest.NotAsked();

    private final Path directory;
    private final Dice dice = new Dice(1, "faults");

    FaultsTests(@TempDir Path directory) {
        this.directory = directory;
    }

    static Stream<Arguments> fileSources() {
        return Stream.of(
                Arguments.of("osiris", new OsirisSource(DAYS), new OsirisWriting()),
                Arguments.of("gir", new GirSource(DAYS), csv(GirSource.COLUMNS, Charset.forName("windows-1252"))),
                Arguments.of("jgz", new JgzSource(DAYS, true), csv(JgzSource.COLUMNS, UTF_8)),
                Arguments.of("veilig-thuis", new VeiligThuisSource(DAYS), new VeiligThuisWriting()),
                Arguments.of("financien", new FinancienSource(DAYS), csv(FinancienSource.COLUMNS, UTF_8)),
                Arguments.of("doses", new DosesSource(DAYS), csv(DosesSource.COLUMNS, UTF_8)),
                Arguments.of("tevredenheid", new TevredenheidSource(DAYS), csv(TevredenheidSource.COLUMNS, UTF_8)));
    }

    static Stream<Arguments> restSources() {
        BiFunction<Fields, Dice, String> covid = Json::covidItem;
        BiFunction<Fields, Dice, String> milieu = Json::milieuItem;
        return Stream.of(
                Arguments.of("covid", new CovidSource(DAYS), covid),
                Arguments.of("milieu", new MilieuSource(DAYS), milieu));
    }

    private static CsvWriting csv(List<String> columns, Charset charset) {
        return new CsvWriting(columns, charset);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fileSources")
    void aSpoiledRecordIsAlwaysQuarantined(String name, RandomSource source, FileWriting writing) {
        put(name, writing.file(spoiled(source), dice));

        JsonNode counts = counts(name, NOTHING, NOTHING);
        assertThat(counts.path("quarantined").intValue())
                .isGreaterThanOrEqualTo(50 * source.faults().size());
        assertThat(counts.path("accepted").intValue()).isZero();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("restSources")
    void aSpoiledItemIsAlwaysQuarantined(String name, RandomSource source, BiFunction<Fields, Dice, String> written) {
        List<String> items = new ArrayList<>();
        spoiled(source).forEach(record -> items.add(written.apply(record, dice)));
        RestHarvest harvest = new RestHarvest.Complete(items);

        JsonNode counts =
                counts(name, name.equals("covid") ? harvest : NOTHING, name.equals("milieu") ? harvest : NOTHING);
        assertThat(counts.path("quarantined").intValue()).isEqualTo(items.size());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fileSources")
    void anUnreadableFileIsAlwaysRejected(String name, RandomSource source, FileWriting writing) {
        for (int i = 0; i < 200; i++) {
            put(name, writing.unreadable(goodOnes(source), dice));

            JsonNode counts = counts(name, NOTHING, NOTHING);
            assertThat(counts.path("rejected").intValue()).as("attempt %d", i).isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("fileSources")
    void aGoodRecordIsNeverQuarantinedAndARespelledOneIsTheSame(String name, RandomSource source, FileWriting writing) {
        List<Fields> good = goodOnes(source);
        List<Fields> twice = new ArrayList<>(good);
        good.forEach(record -> twice.add(source.respelled(record, dice)));
        Dice neverBad = new Dice(1, "never bad") {
            @Override
            boolean oneIn(int times) {
                return false;
            }
        };
        put(name, writing.file(twice, neverBad));

        JsonNode counts = counts(name, NOTHING, NOTHING);
        assertThat(counts.path("quarantined").intValue()).isZero();
        assertThat(counts.path("duplicate").intValue()).isEqualTo(good.size());
    }

    private List<Fields> goodOnes(RandomSource source) {
        List<Fields> good = new ArrayList<>();
        for (int version = 1; version <= 20; version++) {
            good.add(source.key(dice, version).and(source.version(version)).and(source.content(dice)));
        }
        return good;
    }

    private List<Fields> spoiled(RandomSource source) {
        List<Fields> spoiled = new ArrayList<>();
        for (Fault fault : source.faults()) {
            for (int i = 0; i < 50; i++) {
                Fields good = source.key(dice, i).and(source.version(1)).and(source.content(dice));
                spoiled.add(fault.spoil(good, dice));
            }
        }
        return spoiled;
    }

    private void put(String source, byte[] content) {
        try {
            Path file = directory.resolve(source).resolve("a");
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException failed) {
            throw new AssertionError(failed);
        }
    }

    private JsonNode counts(String source, RestHarvest covid, RestHarvest milieu) {
        return new FeedOracle(TODAY)
                .document(2024, directory, covid, milieu)
                .path("intake")
                .path(source);
    }
}
