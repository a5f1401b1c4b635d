package nl.wieg.integrations.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.wieg.RoutesTestApplication;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.file.virtualfs.VirtualFileSystemFactory;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = RoutesTestApplication.class)
class SftpRoutesTests {

    private static final Path FOLDER =
            Path.of("target", "sftp-" + UUID.randomUUID()).toAbsolutePath();
    private static final Path INBOX = FOLDER.resolve("inbox");
    private static final Path REMOTE = FOLDER.resolve("server");
    private static final SshServer SERVER = start();

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MeterRegistry metrics;

    private final String mark = UUID.randomUUID().toString();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDatabase.register(registry);
        registry.add("wieg.inbox.folder", INBOX::toString);
        server(registry, "osiris", "bekend");
        server(registry, "doses", "bekend");
        server(registry, "gir", "vreemd");
    }

    @AfterAll
    static void stop() throws IOException {
        SERVER.stop(true);
    }

    @Test
    void fetchesAFileIntoTheInboxWhereItIsStored() throws Exception {
        drop("osiris", "b.xml", "twee " + mark);
        drop("osiris", "a.xml", "een " + mark);

        await().atMost(Duration.ofSeconds(20)).until(() -> keys("osiris").size() == 2);

        assertThat(keys("osiris")).containsExactly("een " + mark, "twee " + mark);
        await().until(() -> Files.notExists(REMOTE.resolve("osiris/b.xml")));
        try (var done = Files.list(REMOTE.resolve("osiris/.done"))) {
            assertThat(done.map(file -> file.getFileName().toString().replaceFirst("^\\d+-", "")))
                    .containsExactlyInAnyOrder("a.xml", "b.xml");
        }
    }

    @Test
    void leavesWhatIsStillBeingSent() throws Exception {
        drop("osiris", "c.xml.part", "half " + mark);
        drop("osiris", "d.xml", "heel " + mark);

        await().atMost(Duration.ofSeconds(20)).until(() -> !keys("osiris").isEmpty());

        assertThat(keys("osiris")).containsExactly("heel " + mark);
        assertThat(REMOTE.resolve("osiris/c.xml.part")).exists();
    }

    @Test
    void leavesNoPersonalDataOnTheServer() throws Exception {
        drop("doses", "doses.csv", mark);

        await().atMost(Duration.ofSeconds(20)).until(() -> !keys("doses").isEmpty());

        await().until(() -> {
            try (var left = Files.walk(REMOTE.resolve("doses"))) {
                return left.noneMatch(Files::isRegularFile);
            }
        });
    }

    @Test
    void fetchesNothingFromAServerWithAnotherKey() throws Exception {
        drop("gir", "lokaas.csv", mark);

        await().atMost(Duration.ofSeconds(20))
                .until(() -> metrics.counter("wieg.routes.failed", "route", "gir-sftp")
                                .count()
                        > 1);

        assertThat(REMOTE.resolve("gir/lokaas.csv")).exists();
        assertThat(keys("gir")).isEmpty();
    }

    private static void server(DynamicPropertyRegistry registry, String source, String knownHosts) {
        registry.add(
                "wieg.sftp." + source + ".uri",
                () -> "sftp:127.0.0.1:" + SERVER.getPort() + "/" + source + "?username=wieg&password=RAW(geheim)");
        registry.add("wieg.sftp." + source + ".known-hosts", () -> FOLDER.resolve(knownHosts)
                .toString());
        registry.add("wieg.sftp." + source + ".delay", () -> "200ms");
    }

    private static SshServer start() {
        try {
            for (var source : List.of("osiris", "doses", "gir")) {
                Files.createDirectories(REMOTE.resolve(source));
            }
            var server = SshServer.setUpDefaultServer();
            var key = KeyUtils.generateKeyPair("ssh-rsa", 2048);
            server.setHost("127.0.0.1");
            server.setKeyPairProvider(KeyPairProvider.wrap(key));
            server.setPasswordAuthenticator(
                    (user, password, session) -> user.equals("wieg") && password.equals("geheim"));
            server.setSubsystemFactories(List.of(new SftpSubsystemFactory()));
            server.setFileSystemFactory(new VirtualFileSystemFactory(REMOTE));
            server.start();
            knownHosts("bekend", server.getPort(), key);
            knownHosts("vreemd", server.getPort(), KeyUtils.generateKeyPair("ssh-rsa", 2048));
            return server;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void knownHosts(String name, int port, KeyPair key) throws IOException {
        Files.writeString(
                FOLDER.resolve(name), "[127.0.0.1]:" + port + " " + PublicKeyEntry.toString(key.getPublic()) + "\n");
    }

    private static void drop(String source, String name, String text) throws IOException {
        Files.writeString(REMOTE.resolve(source).resolve(name), text);
    }

    private List<String> keys(String source) {
        return jdbc.sql(
                        "SELECT record_key FROM intake_record WHERE source = ? AND record_key LIKE ? ORDER BY seq, line")
                .params(source, "%" + mark + "%")
                .query(String.class)
                .list();
    }
}
