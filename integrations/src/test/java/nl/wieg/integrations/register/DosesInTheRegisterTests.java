package nl.wieg.integrations.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import nl.wieg.ShippedTestApplication;
import nl.wieg.integrations.routing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From a file of the earlier register to what is counted, through the shipped routes. */
@SpringBootTest(classes = ShippedTestApplication.class)
class DosesInTheRegisterTests {

    private static final Path INBOX = Path.of("target", "inbox-" + UUID.randomUUID());
    private static final String HEADER =
            "dosisnummer;versie;dossiernummer;geboortedatum;gemeentecode;datum;vaccin;chargenummer;programma;setting;status\n";

    @Autowired
    private JdbcClient jdbc;

    private final String mark = UUID.randomUUID().toString();

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDatabase.register(registry);
        registry.add("wieg.inbox.folder", INBOX::toString);
    }

    @Test
    void countsADoseFromOurOwnRegister() throws Exception {
        drop("a.csv", dose(1, "GM1699", "gegeven"));

        awaitCounted("GM1699 RVP KLEINSCHALIG 2024-10-29");
    }

    @Test
    void withdrawsADoseThatTheEarlierRegisterWithdraws() throws Exception {
        drop("b.csv", dose(1, "GM1699", "gegeven"));
        awaitCounted("GM1699 RVP KLEINSCHALIG 2024-10-29");

        drop("c.csv", dose(2, "GM1699", "vervallen"));

        awaitCounted();
    }

    @Test
    void movesADoseToTheMunicipalityThatACorrectionNames() throws Exception {
        drop("d.csv", dose(2, "GM0114", "gegeven"));
        awaitCounted("GM0114 RVP KLEINSCHALIG 2024-10-29");

        drop("e.csv", dose(1, "GM1699", "gegeven"));
        drop("f.csv", dose(3, "GM0106", "gegeven"));

        awaitCounted("GM0106 RVP KLEINSCHALIG 2024-10-29");
    }

    private String dose(int version, String municipality, String status) {
        return "D-" + mark + ";" + version + ";\"J;" + mark + "\";2015-05-02;" + municipality
                + ";2024-10-29;DTP;AB123CD;RVP;KLEINSCHALIG;" + status + "\n";
    }

    private void awaitCounted(String... expected) {
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(counted()).containsExactly(expected));
    }

    private List<String> counted() {
        return jdbc.sql("""
                        SELECT CONCAT(c.municipality, ' ', c.category, ' ', c.state, ' ', c.event_date)
                        FROM intake_record c JOIN immunisation_dose d ON c.record_key = d.id
                        WHERE c.source = 'register-doses' AND d.origin_key = ? AND c.superseded_seq = 2147483647 AND NOT c.lapsed
                        GROUP BY c.record_key, c.version""").param("D-" + mark).query(String.class).list();
    }

    private static void drop(String name, String line) throws Exception {
        var folder = Files.createDirectories(INBOX.resolve("doses"));
        var part = folder.resolve(name + ".part");
        Files.writeString(part, HEADER + line);
        Files.move(part, folder.resolve(name));
    }
}
