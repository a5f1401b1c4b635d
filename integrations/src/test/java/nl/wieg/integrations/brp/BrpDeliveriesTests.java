package nl.wieg.integrations.brp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.wieg.ShippedRoutesTestApplication;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.WorkContext;
import nl.wieg.intake.Snapshots;
import nl.wieg.integrations.routing.TestDatabase;
import nl.wieg.people.Bsn;
import nl.wieg.people.Contradiction;
import nl.wieg.people.Contradictions;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** From a file in the inbox to a person, and what stays behind. */
@SpringBootTest(classes = ShippedRoutesTestApplication.class)
class BrpDeliveriesTests {

    private static final Path INBOX = Path.of("target", "brp-" + UUID.randomUUID());
    private static final Actor NURSE =
            new Actor("nurse-1", "Noor Verpleegkundige", Set.of(Role.NURSE)).in(WorkContext.REGION);
    private static final Bsn NUMBER = Bsn.of("999990056").orElseThrow();
    private static final String BIRTH = """
            {"volgnummer":901,"soort":"geboorte","datum":"1931-05-02","anummer":"1234500001","bsn":"999990056","voornamen":"Mila",\
            "geslachtsnaam":"Geheimhout","gemeente":"GM1699","straat":"Brink","huisnummer":"3a","postcode":"9301AB",\
            "woonplaats":"Roden"}""";
    private static final String ADDRESS = """
            {"volgnummer":902,"soort":"verhuizing","datum":"1931-06-01","anummer":"1234500001","gemeente":"GM0114",\
            "straat":"Hoofdstraat","huisnummer":"1","postcode":"7811AA","woonplaats":"Emmen"}""";
    private static final String DEATH_OF_NOBODY =
            "{\"volgnummer\":903,\"soort\":\"overlijden\",\"datum\":\"1931-06-01\",\"anummer\":\"1234500002\"}";

    @Autowired
    private People people;

    @Autowired
    private Contradictions contradictions;

    @Autowired
    private Snapshots snapshots;

    @Autowired
    private JdbcClient jdbc;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDatabase.register(registry);
        registry.add("wieg.inbox.folder", INBOX::toString);
    }

    @Test
    void makesAPersonOutOfAFileAndForgetsTheFile() throws Exception {
        drop("2-verhuizing.jsonl", ADDRESS + "\n" + DEATH_OF_NOBODY);
        await().atMost(Duration.ofSeconds(60)).until(() -> waiting() == 2);
        drop("1-geboorte.jsonl", BIRTH);
        await().atMost(Duration.ofSeconds(60)).until(() -> found().isPresent());

        var mila = NURSE.call(() -> people.read(found().orElseThrow()));
        assertThat(mila.municipality().value()).isEqualTo("GM0114");
        assertThat(mila.name().full()).isEqualTo("Mila Geheimhout");
        assertThat(NURSE.call(() -> contradictions.open(10)))
                .extracting(Contradiction::sequence)
                .containsExactly(903L);
        assertThat(INBOX.resolve("brp/1-geboorte.jsonl")).doesNotExist();
        assertThat(left("SELECT COUNT(*) FROM intake_record WHERE source = 'brp' AND LENGTH(content) > 0"))
                .isZero();
        assertThat(left("SELECT COUNT(*) FROM intake_delivery_part p JOIN intake_delivery d ON d.id = p.delivery_id"
                        + " WHERE d.source = 'brp'"))
                .isZero();
        assertThat(left("SELECT COUNT(*) FROM intake_record WHERE source = 'brp'"))
                .isEqualTo(3);
        assertThat(snapshots.years()).doesNotContain(1931);

        drop("nogmaals.jsonl", BIRTH + "\n");
        await().atMost(Duration.ofSeconds(60))
                .until(() -> left("SELECT COALESCE(SUM(duplicate), 0) FROM intake_delivery WHERE source = 'brp'") == 1);
        assertThat(left("SELECT COUNT(*) FROM person_mutation")).isEqualTo(3);
    }

    private Optional<PersonId> found() {
        return NURSE.call(() -> people.find(NUMBER));
    }

    private int waiting() {
        return NURSE.call(contradictions::count);
    }

    private long left(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static void drop(String name, String text) throws Exception {
        var folder = Files.createDirectories(INBOX.resolve("brp"));
        Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
