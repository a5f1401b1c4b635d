package nl.wieg.integrations.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import nl.wieg.RoutesTestApplication;
import nl.wieg.intake.Harvester;
import nl.wieg.intake.Inbox;
import org.apache.camel.CamelContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = RoutesTestApplication.class)
class FolderRouteTests {

    private static final Path INBOX = Path.of("target", "inbox-" + UUID.randomUUID());

    @Autowired
    private Inbox inbox;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MeterRegistry metrics;

    private final String mark = UUID.randomUUID().toString();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDatabase.register(registry);
        registry.add("wieg.inbox.folder", INBOX::toString);
        registry.add("wieg.inbox.patience", () -> "3s");
    }

    @Test
    void storesAFileAndMovesItToDone() throws Exception {
        drop("osiris", "a.xml", "een " + mark + "\ntwee " + mark);

        awaitDrained();

        assertThat(INBOX.resolve("osiris/.done/a.xml")).exists();
        assertThat(keys("osiris")).containsExactly("een " + mark, "twee " + mark);
    }

    @Test
    void takesFilesInByteOrderOfTheirNames() throws Exception {
        var names = List.of("B.csv", "Z9.csv", "a1.csv", "a10.csv", "a2.csv", "\u00e9.csv");
        for (var name : names.reversed()) {
            drop("gir", name, name + mark);
        }

        awaitDrained();

        assertThat(deliveries("gir", names)).isEqualTo(names);
    }

    @Test
    void movesAnUnreadableFileToRejected() throws Exception {
        drop("jgz", "kapot.csv", mark + "\nKAPOT");

        awaitDrained();

        assertThat(INBOX.resolve("jgz/.rejected/kapot.csv")).exists();
        assertThat(keys("jgz")).isEmpty();
    }

    @Test
    void keepsBothFilesWhenANameComesBack() throws Exception {
        drop("jgz", "zelfde.csv", "eerste " + mark);
        awaitDrained();
        drop("jgz", "zelfde.csv", "tweede " + mark);
        awaitDrained();

        assertThat(INBOX.resolve("jgz/.done/zelfde.csv")).hasContent("eerste " + mark);
        assertThat(INBOX.resolve("jgz/.done/zelfde.csv.2")).hasContent("tweede " + mark);
    }

    @Test
    void countsTheSameBytesUnderAnotherNameOnce() throws Exception {
        drop("osiris", "eerst.xml", mark);
        awaitDrained();
        drop("osiris", "nogmaals.xml", mark);
        awaitDrained();

        assertThat(INBOX.resolve("osiris/.done/nogmaals.xml")).exists();
        assertThat(deliveries("osiris", List.of("eerst.xml", "nogmaals.xml"))).containsExactly("eerst.xml");
    }

    @Test
    void destroysAFileWithPersonalData() throws Exception {
        drop("doses", "goed.csv", mark);
        drop("doses", "slecht.csv", mark + "\nKAPOT");

        awaitDrained();

        assertThat(keys("doses")).containsExactly(mark);
        try (var left = Files.walk(INBOX.resolve("doses"))) {
            assertThat(left.filter(Files::isRegularFile)).isEmpty();
        }
    }

    @Test
    void leavesWhatIsStillBeingSent() throws Exception {
        drop("osiris", "half.xml.part", mark);
        drop("osiris", ".verborgen.xml", mark);
        Files.createDirectories(INBOX.resolve("osiris/map.xml"));
        drop("osiris", "zz-heel.xml", "heel " + mark);

        awaitDrained();

        assertThat(keys("osiris")).containsExactly("heel " + mark);
        assertThat(INBOX.resolve("osiris/half.xml.part")).exists();
        assertThat(INBOX.resolve("osiris/.verborgen.xml")).exists();
    }

    @Test
    void takesAFileFromTheFutureOnceItRests() throws Exception {
        drop("osiris", "morgen.xml", mark);
        Files.setLastModifiedTime(
                INBOX.resolve("osiris/morgen.xml"), FileTime.from(Instant.now().plus(Duration.ofDays(1))));

        awaitDrained();

        assertThat(keys("osiris")).containsExactly(mark);
    }

    @Test
    void waitsForAFileThatGrowsAndThenLetsTheOthersGo() throws Exception {
        var growing = INBOX.resolve("tevredenheid/a-groeit.csv");
        drop("tevredenheid", "a-groeit.csv", mark);
        drop("tevredenheid", "b-af.csv", "af " + mark);

        var started = Instant.now();
        await().atMost(Duration.ofSeconds(20))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    Files.writeString(growing, Files.readString(growing) + "\nmeer " + mark);
                    return !keys("tevredenheid").isEmpty();
                });

        assertThat(Duration.between(started, Instant.now())).isGreaterThan(Duration.ofSeconds(2));
        assertThat(keys("tevredenheid")).containsExactly("af " + mark);
        assertThat(growing).exists();
        await().until(() -> Files.notExists(growing));
        assertThat(keys("tevredenheid")).contains(mark, "meer " + mark);
    }

    @Test
    void leavesAFileWhileTheDatabaseFails() throws Exception {
        migrate("RENAME TABLE intake_delivery TO away");
        try {
            drop("gir", "x1.csv", "een " + mark);
            drop("gir", "x2.csv", "twee " + mark);
            await().until(() ->
                    metrics.counter("wieg.routes.failed", "route", "gir-inbox").count() > 1);
            assertThat(INBOX.resolve("gir/x1.csv")).exists();
        } finally {
            migrate("RENAME TABLE away TO intake_delivery");
        }

        awaitDrained();

        assertThat(keys("gir")).containsExactly("een " + mark, "twee " + mark);
    }

    @Test
    void watchesNoFolderInAProcessWithoutTheRole() {
        try (var web = new SpringApplicationBuilder(RoutesTestApplication.class)
                .properties(new HashMap<String, Object>(TestDatabase.properties()))
                .properties("wieg.inbox.folder=" + INBOX, "wieg.roles=web,batch", "wieg.covid.url=http://127.0.0.1:1")
                .run()) {
            assertThat(web.getBean(CamelContext.class).getRoutes()).isEmpty();
            assertThat(web.getBeansOfType(Harvester.class)).isEmpty();
        }
    }

    @Test
    void twoNodesOnOneFolderSettleEachFileOnce() throws Exception {
        try (var other = new SpringApplicationBuilder(RoutesTestApplication.class)
                .properties(new HashMap<String, Object>(TestDatabase.properties()))
                .properties("wieg.inbox.folder=" + INBOX, "spring.jmx.enabled=false")
                .run()) {
            for (var number = 10; number < 40; number++) {
                drop("osiris", "file-" + number + ".xml", number + " " + mark);
            }

            awaitDrained();
            await().until(() -> other.getBean(Inbox.class).isDrained());
        }

        assertThat(keys("osiris")).hasSize(30);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM intake_delivery WHERE source = 'osiris' AND name LIKE 'file-%'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(30);
        try (var done = Files.list(INBOX.resolve("osiris/.done"))) {
            assertThat(done.filter(file -> file.getFileName().toString().startsWith("file-")))
                    .hasSize(30);
        }
    }

    private void drop(String source, String name, String text) throws IOException {
        var folder = Files.createDirectories(INBOX.resolve(source));
        Files.writeString(folder.resolve(name), text);
    }

    private static void migrate(String sql) throws SQLException {
        var database = TestDatabase.properties();
        try (var connection = DriverManager.getConnection(
                        database.get("spring.flyway.url"),
                        database.get("spring.flyway.user"),
                        database.get("spring.flyway.password"));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void awaitDrained() {
        await().atMost(Duration.ofSeconds(30)).until(inbox::isDrained);
    }

    private List<String> keys(String source) {
        return jdbc.sql(
                        "SELECT record_key FROM intake_record WHERE source = ? AND record_key LIKE ? ORDER BY seq, line")
                .params(source, "%" + mark + "%")
                .query(String.class)
                .list();
    }

    private List<String> deliveries(String source, List<String> names) {
        return jdbc
                .sql("SELECT name FROM intake_delivery WHERE source = ? AND state = 'stored' ORDER BY seq")
                .param(source)
                .query(String.class)
                .list()
                .stream()
                .filter(names::contains)
                .toList();
    }
}
