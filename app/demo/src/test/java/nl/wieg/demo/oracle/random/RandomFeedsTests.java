package nl.wieg.demo.oracle.random;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

class RandomFeedsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final Path directory;

    RandomFeedsTests(@TempDir Path directory) {
        this.directory = directory;
    }

    private RandomDelivery delivered(long seed, String folder) {
        return new RandomFeeds(seed, 2024, TODAY).writeInto(directory.resolve(folder));
    }

    @Test
    void theSameSeedDeliversTheSame() throws IOException {
        RandomDelivery one = delivered(7, "one");
        RandomDelivery other = delivered(7, "other");

        assertThat(contents(one)).isNotEmpty().isEqualTo(contents(other));
        assertThat(one.covid()).isEqualTo(other.covid());
        assertThat(one.milieu()).isEqualTo(other.milieu());
    }

    @Test
    void anotherSeedDeliversSomethingElse() throws IOException {
        assertThat(contents(delivered(7, "one"))).isNotEqualTo(contents(delivered(8, "other")));
    }

    @Test
    void everyWayARecordCanEndOccursInEverySource() {
        Map<String, Integer> sums = new TreeMap<>();
        for (long seed = 1; seed <= 40; seed++) {
            delivered(seed, "seed-" + seed)
                    .expected()
                    .path("intake")
                    .forEachEntry((source, counts) -> counts.forEachEntry(
                            (name, count) -> sums.merge(source + " " + name, count.intValue(), Integer::sum)));
        }

        List<String> never = new ArrayList<>();
        sums.forEach((name, sum) -> {
            if (sum == 0) {
                never.add(name);
            }
        });
        assertThat(never)
                .allMatch(name -> name.endsWith(" late")
                        || name.matches("(jgz|milieu|financien|tevredenheid) withdrawn")
                        || name.matches("(covid|milieu) rejected"));
    }

    @Test
    void everyFigureIsSometimesMissingAndMostlyNot() {
        Map<String, Integer> present = new TreeMap<>();
        for (long seed = 1; seed <= 60; seed++) {
            for (JsonNode figure : delivered(seed, "seed-" + seed).expected().path("figures")) {
                present.merge(
                        figure.path("code").stringValue(), figure.path("value").isNull() ? 0 : 1, Integer::sum);
            }
        }

        present.keySet().removeIf(code -> code.matches("twijfel.*|kleinschalig-sessies|kansrijke-start-.*"));
        assertThat(present).hasSize(14).allSatisfy((code, seeds) -> assertThat(seeds)
                .isBetween(30, 59));
    }

    /** Contents by name, readable enough to tell which file differs. */
    private static Map<String, String> contents(RandomDelivery delivery) throws IOException {
        Map<String, String> contents = new TreeMap<>();
        try (Stream<Path> files = Files.walk(delivery.directory())) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String name = delivery.directory().relativize(file).toString();
                contents.put(name, Base64.getEncoder().encodeToString(Files.readAllBytes(file)));
            }
        }
        return contents;
    }
}
