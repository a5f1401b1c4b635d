package nl.wieg.integrations.lots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.ShippedTestApplication;
import nl.wieg.access.Actor;
import nl.wieg.immunisation.doses.Lot;
import nl.wieg.immunisation.doses.Lots;
import nl.wieg.integrations.routing.TestDatabase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From RIVM's list to the lots of the register, through the shipped route. */
@SpringBootTest(classes = ShippedTestApplication.class)
class LotsInTheRegisterTests {

    private static final Path INBOX = Path.of("target", "inbox-" + UUID.randomUUID());
    private static final String HEADER = "partijnummer;versie;product;vervaldatum;status;toelichting\n";

    @Autowired
    private Lots lots;

    @Autowired
    private JdbcClient jdbc;

    private final String number = UUID.randomUUID().toString().toUpperCase(Locale.ROOT);

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDatabase.register(registry);
        registry.add("wieg.inbox.folder", INBOX::toString);
    }

    @Test
    void knowsALotOfTheListByTheNameOfItsProduct() throws Exception {
        drop(number + ";1;Priorix;2027-06-30;vrijgegeven;");

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(found())
                .map(lot -> lot.product().kind() + " " + lot.expiresOn())
                .contains("BMR 2027-06-30"));
    }

    @Test
    void blocksALotThatALaterVersionRecalls() throws Exception {
        drop(number + ";2;priorix;2027-06-30;teruggeroepen;fout in de koeling bij de maker");
        await().atMost(Duration.ofSeconds(30)).until(() -> blockedWhy().isPresent());

        drop(number + ";1;priorix;2027-06-30;vrijgegeven;");
        awaitSettled(2);

        assertThat(blockedWhy()).contains("fout in de koeling bij de maker");
    }

    @Test
    void leavesWhatItCannotReadInQuarantine() throws Exception {
        drop(number + ";1;Bexsero;2027-06-30;vrijgegeven;");
        drop(number + ";1;priorix;2027-02-30;vrijgegeven;");
        drop(number + ";1;priorix;2027-06-30;teruggeroepen;");

        await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(reasons())
                .containsExactlyInAnyOrder(
                        "De waarde 'Bexsero' van product is geen bekend vaccin.",
                        "De waarde '2027-02-30' van vervaldatum is een dag die niet bestaat.",
                        "De waarde 'teruggeroepen' van status vraagt om een toelichting."));
        assertThat(found()).isEmpty();
    }

    private Optional<String> blockedWhy() {
        return found().map(Lot::blockedWhy);
    }

    private Optional<Lot> found() {
        return Actor.system("test").call(() -> lots.find(number));
    }

    private void awaitSettled(int versions) {
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql("SELECT COUNT(*) FROM intake_record WHERE source = 'lots' AND record_key = ?")
                                .param(number)
                                .query(Integer.class)
                                .single()
                        == versions);
        await().atMost(Duration.ofSeconds(30))
                .until(() -> jdbc.sql(
                                        "SELECT COUNT(*) FROM EVENT_PUBLICATION WHERE COMPLETION_DATE IS NULL AND SERIALIZED_EVENT LIKE '%lots%'")
                                .query(Integer.class)
                                .single()
                        == 0);
    }

    private List<String> reasons() {
        return jdbc.sql("SELECT reason FROM intake_quarantine WHERE source = 'lots' AND raw LIKE ?")
                .param("%" + number + "%")
                .query(String.class)
                .list();
    }

    private static void drop(String line) throws Exception {
        var folder = Files.createDirectories(INBOX.resolve("lots"));
        var name = "lijst-" + UUID.randomUUID() + ".csv";
        var part = folder.resolve(name + ".part");
        Files.writeString(part, HEADER + line + "\n");
        Files.move(part, folder.resolve(name));
    }
}
