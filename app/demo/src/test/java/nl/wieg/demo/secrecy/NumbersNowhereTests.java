package nl.wieg.demo.secrecy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import nl.wieg.access.Actor;
import nl.wieg.demo.DemoHome;
import nl.wieg.demo.DemoServer;
import nl.wieg.demo.DemoSize;
import nl.wieg.demo.generator.TestNumbers;
import nl.wieg.people.Bsn;
import nl.wieg.people.People;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.FileSystemUtils;

/** A thousand citizen service numbers come in by the BRP and are searched by; then everything that the product keeps or says is read. */
@ExtendWith(OutputCaptureExtension.class)
class NumbersNowhereTests {

    private static final Path HOME = Path.of("target", "secrecy");
    private static final int THOUSAND = 1_000;
    private static final int FETCHED = 1_000;

    private final Set<String> numbers = numbers();
    private final Traces traces = new Traces(numbers);

    @Test
    void aThousandNumbersAreFoundByWhoMayAndStandNowhereReadably(CapturedOutput said) throws Exception {
        FileSystemUtils.deleteRecursively(HOME);
        var home = new DemoHome(HOME, Path.of("target", "mariadb"));

        try (var demo = DemoServer.start(home, DemoSize.NO_CHILDREN, "--server.port=0")) {
            drop("numbers.jsonl", births(numbers));
            drop("again.jsonl", births(numbers) + "\n");
            drop("broken.jsonl", births(numbers).replace("\"datum\"", "\"dag\""));
            awaitRead(demo);

            assertThat(found(demo)).isEqualTo(THOUSAND);
            assertThat(inTables(demo)).isEmpty();
        }

        assertThat(traces.in(said.getAll())).isEmpty();
        assertThat(traces.filesUnder(HOME)).isEmpty();
    }

    @Test
    void wouldBeFoundIfTheyStoodSomewhere() throws IOException {
        var folder = Files.createDirectories(HOME.resolveSibling("secrecy-self-test"));
        var number = numbers.iterator().next();
        Files.writeString(folder.resolve("plain"), "x" + number + "y");
        Files.writeString(folder.resolve("hexadecimal"), HexFormat.of().formatHex(number.getBytes(UTF_8)));
        Files.writeString(folder.resolve("other"), "999912345");

        assertThat(traces.filesUnder(folder))
                .extracting(file -> file.getFileName().toString())
                .containsExactlyInAnyOrder("plain", "hexadecimal");
    }

    private long found(DemoServer demo) {
        var people = demo.wieg().getBean(People.class);
        return Actor.system("test").call(() -> numbers.stream()
                .filter(number -> people.find(Bsn.of(number).orElseThrow()).isPresent())
                .count());
    }

    private static void awaitRead(DemoServer demo) {
        var jdbc = demo.wieg().getBean(JdbcTemplate.class);
        await().atMost(Duration.ofMinutes(2)).untilAsserted(() -> {
            assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM person_bsn", Integer.class))
                    .isEqualTo(THOUSAND);
            assertThat(jdbc.queryForObject(
                            "SELECT COUNT(*) FROM intake_quarantine WHERE source = 'brp'", Integer.class))
                    .isEqualTo(THOUSAND);
            assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM EVENT_PUBLICATION", Integer.class))
                    .isZero();
        });
    }

    /** The tables with any in a row, read as text, a letter a byte where it is bytes: job parameters, sessions, events and logs are among them. */
    private Set<String> inTables(DemoServer demo) {
        var jdbc = new JdbcTemplate(demo.wieg().getBean(DataSource.class));
        jdbc.setFetchSize(FETCHED);
        var found = new TreeSet<String>();
        var rows = new LongAdder();
        for (var table : jdbc.queryForList("SHOW FULL TABLES WHERE Table_type = 'BASE TABLE'").stream()
                .map(row -> row.values().iterator().next().toString())
                .filter(table -> !table.equals("flyway_schema_history"))
                .toList()) {
            jdbc.query("SELECT * FROM `" + table + "`", row -> {
                rows.increment();
                if (!traces.in(text(row)).isEmpty()) {
                    found.add(table);
                }
            });
        }
        assertThat(rows.sum()).isGreaterThan(20 * THOUSAND);
        return found;
    }

    private static String text(ResultSet row) throws SQLException {
        var values = new ArrayList<String>();
        for (var column = 1; column <= row.getMetaData().getColumnCount(); column++) {
            var value = row.getObject(column);
            values.add(value instanceof byte[] bytes ? new String(bytes, ISO_8859_1) : String.valueOf(value));
        }
        return String.join("|", values);
    }

    private static String births(Set<String> numbers) {
        var sequence = new int[1];
        var day = LocalDate.of(2020, 1, 1);
        return numbers.stream()
                .map(number -> {
                    sequence[0]++;
                    return """
                            {"volgnummer":%d,"soort":"geboorte","datum":"%s","anummer":"%010d","bsn":"%s","voornamen":"Mila","geslachtsnaam":"Kroes",\
                            "gemeente":"GM1699","straat":"Brink","huisnummer":"3a","postcode":"9301AB","woonplaats":"Roden"}""".formatted(sequence[0], day.plusDays(sequence[0]), sequence[0], number);
                })
                .collect(Collectors.joining("\n"));
    }

    private static void drop(String name, String lines) throws IOException {
        var folder = Files.createDirectories(HOME.resolve("inbox/brp"));
        var part = folder.resolve(name + ".part");
        Files.writeString(part, lines);
        Files.move(part, folder.resolve(name));
    }

    private static Set<String> numbers() {
        var numbers = new LinkedHashSet<String>();
        List<String> all = new ArrayList<>();
        TestNumbers.all().forEachRemaining(all::add);
        numbers.addAll(all.subList(all.size() - THOUSAND, all.size()));
        return numbers;
    }
}
