package nl.wieg.web.desk.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wieg.TestDatabase;
import nl.wieg.WiegApplication;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.WorkContext;
import nl.wieg.people.Address;
import nl.wieg.people.Bsn;
import nl.wieg.people.Identity;
import nl.wieg.people.NewPerson;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonName;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.web.desk.RegisterTables;
import nl.wieg.web.desk.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The privacy officer finds whom a request is about, and learns no more than that somebody is there. */
@SpringBootTest(classes = WiegApplication.class)
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(initializers = TestDatabase.class)
class SubjectControllerTests {

    private static final String SEARCH = "/dossierverzoeken/zoeken";
    private static final String NUMBER = "999990032";
    private static final LocalDate BORN = LocalDate.of(2016, 5, 2);

    private final MockMvcTester pages;
    private final People people;
    private final JdbcClient jdbc;
    private final Visitor ineke;

    private PersonId mila;

    @Autowired
    SubjectControllerTests(MockMvcTester pages, People people, JdbcClient jdbc) {
        this.pages = pages;
        this.people = people;
        this.jdbc = jdbc;
        this.ineke = Visitor.with(Role.PRIVACY_OFFICER, pages);
    }

    @BeforeEach
    void milaIsKnown() {
        RegisterTables.empty();
        var home = new Address("Brink", "3", "9301AB", "Roden");
        mila = Actor.system("test")
                .call(() -> people.admit(List.of(new NewPerson(
                        Bsn.of(NUMBER).orElseThrow(),
                        new Identity(new PersonName("Mila", "", "Kroes"), home),
                        BORN,
                        new MunicipalityCode("GM1699"),
                        "nl",
                        false))))
                .getFirst();
    }

    @Test
    void leadsToWhoLookedAndLogsTheSearch() {
        assertThat(ineke.send(SEARCH, "bsn", NUMBER)).hasRedirectedUrl("/kind/" + mila + "/inzage");
        assertThat(ineke.send(SEARCH, "naam", "kroes", "geboren", BORN.toString(), "postcode", "9301 ab"))
                .hasRedirectedUrl("/kind/" + mila + "/inzage");

        assertThat(jdbc.sql("SELECT event_type FROM access_log ORDER BY id")
                        .query(String.class)
                        .list())
                .containsExactly("zoeken over wie een verzoek gaat", "zoeken over wie een verzoek gaat");
    }

    @Test
    void saysWhatIsMissingAndWhomItDoesNotKnow() {
        var incomplete = ineke.send(SEARCH, "naam", "Kroes");
        assertThat(incomplete).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(Visitor.text(incomplete)).contains("value=\"Kroes\"", "href=\"#naam\"");

        assertThat(Visitor.text(ineke.send(SEARCH, "bsn", "999990056")))
                .contains("Wij vonden niemand", "value=\"999990056\"")
                .doesNotContain("nood");
    }

    @Test
    void isForThePrivacyOfficerAlone() {
        assertThat(Visitor.text(ineke.open("/dossierverzoeken"))).contains(SEARCH);
        for (var role : Set.of(Role.NURSE, Role.DOCTOR, Role.PLANNER)) {
            var other = new Visitor(Visitor.with(role, pages).person().in(WorkContext.REGION), pages);
            assertThat(other.open(SEARCH)).hasStatus(HttpStatus.FORBIDDEN);
            assertThat(other.send(SEARCH, "bsn", NUMBER)).hasStatus(HttpStatus.FORBIDDEN);
        }
        var doctor = Visitor.with(Role.DOCTOR, pages);
        assertThat(Visitor.text(doctor.open("/dossierverzoeken"))).doesNotContain(SEARCH);
    }
}
