package nl.wieg.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import nl.wieg.demo.oracle.DocumentDifferences;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/**
 * A large file of CSV and one of XML at once through the whole product, in a process with the memory that {@code ops/wieg} gives it. A small
 * share of the size runs always, the whole in {@code ops/soak}.
 */
class LargeFileTests {

    private static final List<String> OPTIONS =
            List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx480m", "--enable-native-access=ALL-UNNAMED");
    private static final long MEGABYTES = Long.getLong("wieg.large.megabytes", 5);
    private static final Duration PATIENCE = Duration.ofSeconds(180 + 10 * MEGABYTES);

    private final Path folder;

    LargeFileTests(@TempDir Path folder) {
        this.folder = folder;
    }

    @Test
    void everyRecordOfALargeFileIsCounted() throws Exception {
        var inspections = write(
                "gir",
                "inspectienummer;versie;lrk;soort;naam;gemeentecode;inspectiedatum;status\r\n",
                """
                GIR-%d;1;160012351;KDV;Kroefke;GM0114;14-03-2019;afgerond\r
                """::formatted,
                "");
        var notifications =
                write("osiris", "<meldingen xmlns=\"urn:wieg:osiris:v1\">\n", """
                <melding nummer="OS-%d" versie="1">
                  <meldingsdatum>2019-03-14</meldingsdatum>
                  <ziekte groep="B2">kinkhoest</ziekte>
                  <gemeente>GM0106</gemeente>
                  <status>definitief</status>
                </melding>
                """::formatted, "</meldingen>\n");

        var document = counted();

        assertThat(counts(document, "gir")).isEqualTo(onlyAccepted(inspections));
        assertThat(counts(document, "osiris")).isEqualTo(onlyAccepted(notifications));
        assertThat(value(document, "inspecties-kinderopvang")).isEqualTo(inspections);
        assertThat(value(document, "meldingen-infectieziekten")).isEqualTo(notifications);
    }

    /** Answers how many records it took to fill the file. */
    private int write(String source, String start, IntFunction<String> record, String end) throws IOException {
        var file =
                Files.createDirectories(folder.resolve("feeds").resolve(source)).resolve("groot");
        var records = 0;
        try (var writer = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            writer.write(start);
            for (var left = MEGABYTES * 1_000_000; left > 0; ) {
                var text = record.apply(++records);
                writer.write(text);
                left -= text.length();
            }
            writer.write(end);
        }
        return records;
    }

    private JsonNode counted() throws IOException, InterruptedException {
        var out = folder.resolve("out.json");
        var log = folder.resolve("log");
        var started = System.nanoTime();
        var process = start(out, log);
        var peak = 0L;
        try {
            while (!process.waitFor(200, TimeUnit.MILLISECONDS)) {
                peak = Math.max(peak, residentMegabytes(process));
                assertThat(sinceThen(started)).isLessThan(PATIENCE);
            }
        } finally {
            process.destroy();
        }
        assertThat(process.exitValue()).as(Files.readString(log)).isZero();
        System.out.printf(
                "Twice %d MB in %d s, at most %d MB of memory%n",
                MEGABYTES, sinceThen(started).toSeconds(), peak);
        return DocumentDifferences.read(out);
    }

    private Process start(Path out, Path log) throws IOException {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(OPTIONS);
        command.addAll(List.of(
                "-Djava.io.tmpdir=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                WiegDemo.class.getName(),
                "keyfigures",
                "--year",
                "2019",
                "--feeds",
                folder.resolve("feeds").toString(),
                "--out",
                out.toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment()
                .put("WIEG_HOME", Path.of("target").toAbsolutePath().toString());
        builder.environment().remove("SPRING_DATASOURCE_URL");
        return builder.start();
    }

    /** The most memory that the process had so far; 0 where the system does not tell. */
    private static long residentMegabytes(Process process) throws IOException {
        var status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (!Files.exists(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0);
    }

    private static Duration sinceThen(long nanos) {
        return Duration.ofNanos(System.nanoTime() - nanos);
    }

    private static String counts(JsonNode document, String source) {
        return document.path("intake").path(source).toString();
    }

    private static String onlyAccepted(int records) {
        return "{\"files\":1,\"rejected\":0,\"accepted\":" + records + ",\"duplicate\":0,\"replaced\":0,\"stale\":0,"
                + "\"withdrawn\":0,\"conflict\":0,\"quarantined\":0,\"late\":0}";
    }

    private static int value(JsonNode document, String code) {
        return document.path("figures")
                .valueStream()
                .filter(figure -> figure.path("code").asString().equals(code))
                .findFirst()
                .orElseThrow()
                .path("value")
                .intValue();
    }
}
