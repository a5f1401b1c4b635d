package nl.wieg.web.desk.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import nl.wieg.TestDatabase;
import nl.wieg.WiegApplication;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.WorkContext;
import nl.wieg.people.Authorities;
import nl.wieg.people.AuthorityKind;
import nl.wieg.people.AuthorityTold;
import nl.wieg.people.Identity;
import nl.wieg.people.NewPerson;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonKind;
import nl.wieg.people.PersonName;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import nl.wieg.web.desk.RegisterTables;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** What a professional finds about a child, and where its forms say what is wrong: Mila is thirteen, and her parents share authority. */
@SpringBootTest(classes = WiegApplication.class)
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(initializers = TestDatabase.class)
class FindingPagesTests {

    private static final Actor NURSE =
            new Actor("femke", "Femke Jansen", Set.of(Role.NURSE)).in(new WorkContext("GM1699"));
    private static final Actor DOCTOR =
            new Actor("samira", "Samira El Amrani", Set.of(Role.DOCTOR)).in(WorkContext.REGION);
    private static final Actor NIGHT = Actor.system("test");

    private final LocalDate today = LocalDate.now(Region.ZONE);
    private final MockMvcTester pages;
    private final People people;
    private final Authorities authorities;
    private final JdbcClient jdbc;

    private PersonId mila;
    private PersonId anna;
    private PersonId bart;
    private String record;

    @Autowired
    FindingPagesTests(MockMvcTester pages, People people, Authorities authorities, JdbcClient jdbc) {
        this.pages = pages;
        this.people = people;
        this.authorities = authorities;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void milaAndHerParents() {
        RegisterTables.empty();
        admit(13);
    }

    @Test
    void aDoctorRecordsAContraindicationAndAloneEndsIt() {
        assertThat(send(DOCTOR, "/contra-indicatie", "soort", "HPV", "toelichting", "Reageerde heftig op de eerste."))
                .hasRedirectedUrl(record + "?gedaan=kind-contra-indicatie");
        assertThat(text(open(DOCTOR, "?gedaan=kind-contra-indicatie")))
                .contains("De medische reden is vastgelegd.", "Mag niet om een medische reden: HPV")
                .contains("Reageerde heftig op de eerste.", "Dit geldt niet meer: Mag niet");
        assertThat(text(open(NURSE, ""))).doesNotContain("Dit geldt niet meer: Mag niet");

        var end = "/wensen/"
                + jdbc.sql("SELECT id FROM immunisation_wish").query(UUID.class).single() + "/einde";
        assertThat(send(NURSE, end)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(DOCTOR, end)).hasRedirectedUrl(record + "?gedaan=kind-einde");
    }

    @Test
    void aNurseRecordsThatAChildWantsItThoughAParentDoesNot() {
        says(anna, "NO");
        says(mila, "YES");
        assertThat(text(open(NURSE, ""))).contains("Een arts bekijkt eerst of deze prik mag.", record + "/wens");

        assertThat(send(NURSE, "/wens", "toelichting", "Mila las alles en legt het uit."))
                .hasRedirectedUrl(record + "?gedaan=kind-wens");

        assertThat(text(open(NURSE, "?gedaan=kind-wens")))
                .contains("De wens van het kind is vastgelegd.", "Er is toestemming: deze prik mag.")
                .contains("Het kind wil dit na goed nadenken", "Mila las alles en legt het uit.");
    }

    @Test
    void offersTheWishOfAChildOfAnotherAgeToNobody() {
        admit(11);
        assertThat(text(open(DOCTOR, ""))).contains("/besluit").doesNotContain("/wens\"");

        admit(16);
        assertThat(text(open(DOCTOR, ""))).contains("/besluit").doesNotContain("/wens\"");
    }

    @Test
    void aDoctorDecidesWhereParentsDisagreeAndSeesWhatEachSaid() {
        admit(4);
        says(anna, "YES", "toelichting", "Ik wil dit graag.");
        says(bart, "NO", "toelichting", "Ik vertrouw het niet.");
        assertThat(text(open(DOCTOR, "")))
                .contains("Een arts bekijkt eerst of deze prik mag.", "Ik wil dit graag.", "Ik vertrouw het niet.");

        assertThat(send(DOCTOR, "/besluit", "besluit", "NO", "toelichting", "Eerst nog een gesprek."))
                .hasRedirectedUrl(record + "?gedaan=kind-besluit");

        assertThat(text(open(DOCTOR, "?gedaan=kind-besluit")))
                .contains("Uw besluit is vastgelegd.", "Er is geen toestemming: deze prik mag niet.")
                .contains("Een arts besloot: de prik mag niet", "Eerst nog een gesprek.");
    }

    @Test
    void aDoctorChoosesTheSchemeOfAnInfant() {
        admit(0);
        assertThat(text(open(NURSE, ""))).doesNotContain(record + "/schema");
        assertThat(text(open(DOCTOR, "")))
                .contains(record + "/schema")
                .doesNotContain("Een arts koos", "6 tot 9 weken");

        assertThat(send(DOCTOR, "/schema", "schema", "ADAPTED", "toelichting", "De moeder kreeg geen prik."))
                .hasRedirectedUrl(record + "?gedaan=kind-schema");

        assertThat(text(open(NURSE, "?gedaan=kind-schema")))
                .contains("Het schema is gekozen.", "Een arts koos het aangepaste schema", "De moeder kreeg geen prik.")
                .contains("Door Samira El Amrani, ");
        assertThat(text(send(DOCTOR, "/schema", "schema", "ADAPTED", "toelichting", "Nog eens.")))
                .contains("id=\"schema-fout\">Dit kind heeft dit schema al.", ">Nog eens.</textarea>");
    }

    @Test
    void offersTheSchemeOfTheFirstDosesWhileTheyAreDue() {
        admit(1);
        assertThat(text(open(DOCTOR, ""))).contains(record + "/schema");

        admit(2);
        assertThat(text(open(DOCTOR, ""))).doesNotContain(record + "/schema");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/contra-indicatie", "/besluit", "/schema"})
    void leavesContraindicationsAndDecisionsToADoctor(String form) {
        assertThat(text(open(NURSE, ""))).doesNotContain(record + form);
        assertThat(open(NURSE, form)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(
                        NURSE,
                        form,
                        "soort",
                        "HPV",
                        "besluit",
                        "YES",
                        "schema",
                        "ADAPTED",
                        "toelichting",
                        "Een reden."))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(jdbc.sql(
                                "SELECT (SELECT COUNT(*) FROM immunisation_wish) + (SELECT COUNT(*) FROM immunisation_finding)"
                                        + " + (SELECT COUNT(*) FROM immunisation_indication)")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/contra-indicatie", "/besluit", "/wens", "/schema"})
    void refusesAllOfThemToWhoDoesNotCareForTheChild(String form) {
        var planner = new Actor("jelle", "Jelle Kamphuis", Set.of(Role.PLANNER)).in(WorkContext.REGION);

        assertThat(open(planner, form)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(planner, form, "soort", "HPV", "besluit", "YES", "toelichting", "Een reden."))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(NURSE.in(new WorkContext("GM0106")), form, "toelichting", "Een reden."))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void saysThatThereIsNothingToDecideAndKeepsTheWords() {
        var answer = send(DOCTOR, "/besluit", "besluit", "NO", "toelichting", "Voor de zekerheid.");

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(answer))
                .contains("Niemand is het oneens. Er is niets te beslissen.", ">Voor de zekerheid.</textarea>")
                .contains("<option value=\"NO\" selected=\"selected\">")
                .doesNotContain("aria-invalid");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            contra-indicatie | soort       | POKKEN     | De soort POKKEN staat niet in het schema.
            contra-indicatie | toelichting |            | Schrijf op waarom dit niet mag.
            wens             | toelichting |            | Schrijf op waarom u dit besluit.
            besluit          | besluit     |            | Kies een van de mogelijkheden.
            schema           | schema      |            | Kies een van de mogelijkheden.
            schema           | toelichting |            | Schrijf op waarom u dit schema kiest.
            bezwaar          | wie         |            | Kies wie dit zei.
            bezwaar          | hoe         | ROOKSIGNAAL| Kies een van de mogelijkheden.
            bezwaar          | dag         | gisteren   | Vul een datum in.
            bezwaar          | dag         | 2100-01-01 | De datum ligt in de toekomst.
            bezwaar          | soort       | POKKEN     | De soort POKKEN staat niet in het schema.
            bezwaar          | uitleg      | <niets>    | Vul in welke uitleg deze persoon kreeg, met letters
            uitstel          | tot         | ooit       | Vul een datum in.
            uitstel          | tot         | 2020-01-01 | Het uitstel moet later eindigen dan het begint.
            toestemming      | antwoord    | MISSCHIEN  | Kies een van de mogelijkheden.
            prik             | uitkomst    | MISSCHIEN  | Kies een van de mogelijkheden.
            prik             | dag         | 2100-01-01 | De datum ligt in de toekomst.
            prik             | partij      |            | Vul het partijnummer in.
            """)
    void saysAtItsFieldWhatIsWrongAndKeepsWhatWasFilledIn(
            String form, String field, @Nullable String written, String message) {
        var answer = send(DOCTOR, "/" + form, filledIn(field, written == null ? "" : written));

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(answer))
                .contains("<a href=\"#" + field + "\">" + message, "id=\"" + field + "-fout\">" + message)
                .containsPattern(
                        "id=\"" + field + "\"[^>]*aria-describedby=\"[^\"]*" + field + "-fout\" aria-invalid=\"true\"")
                .containsOnlyOnce("aria-invalid")
                .contains(field.equals("toelichting") ? record : "voor dit gesprek");
        if (written != null && !written.matches("[A-Z]+")) {
            assertThat(text(answer))
                    .contains("value=\"" + written.replace("<", "&lt;").replace(">", "&gt;") + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "dag, dag, reden-dag",
        "dag, reden-dag, dag",
        "fout, reden-fout, dag",
        "bijwerking, dag-bijwerking, gezien",
        "bijwerking, gezien, dag-bijwerking"
    })
    void saysAtTheRightOneOfThreeFormsWhatIsWrong(String form, String wrong, String right) {
        send(DOCTOR, "/prik", filledIn("uitkomst", "ELSEWHERE"));
        var dose =
                jdbc.sql("SELECT id FROM immunisation_dose").query(UUID.class).single();

        var answer = send(
                DOCTOR,
                "/prikken/" + dose + "/" + form,
                right,
                right.startsWith("dag") ? today.toString() : "Zo gezien");

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(answer))
                .contains("href=\"#" + wrong + "\"", "id=\"" + wrong + "-fout\"")
                .containsOnlyOnce("aria-invalid")
                .contains(right.startsWith("dag") ? today.toString() : "Zo gezien");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            bezwaar          | soort wie hoe dag uitleg toelichting
            uitstel          | soort wie hoe dag tot uitleg toelichting
            toestemming      | waarvoor antwoord wie hoe dag uitleg toelichting
            contra-indicatie | soort toelichting
            wens             | toelichting
            besluit          | besluit toelichting
            schema           | schema toelichting
            """)
    void asksInEachFormWhatItNeedsAndNoMore(String form, String fields) {
        var asked = Pattern.compile(" name=\"([a-z-]+)\"").matcher(text(open(DOCTOR, "/" + form)));

        assertThat(asked.results().map(found -> found.group(1)).filter(name -> !name.equals("viewport")))
                .containsExactly(fields.split(" "));
    }

    private void admit(int age) {
        var born = today.minusYears(age).minusDays(40);
        var ids = NIGHT.call(() -> people.admit(List.of(
                person("Mila", born),
                person("Anna", null).as(PersonKind.PARENT),
                person("Bart", null).as(PersonKind.PARENT))));
        mila = ids.getFirst();
        anna = ids.get(1);
        bart = ids.getLast();
        record = "/kind/" + mila;
        NIGHT.run(() -> authorities.record(
                new AuthorityTold(mila, AuthorityKind.JOINT_PARENTAL, List.of(anna, bart), false, born)));
    }

    private void says(PersonId who, String answer, String... more) {
        var fields = new ArrayList<>(List.of(
                "waarvoor",
                "TREATMENT",
                "antwoord",
                answer,
                "wie",
                who.toString(),
                "hoe",
                "ORAL",
                "dag",
                today.toString(),
                "uitleg",
                "folder-2026"));
        fields.addAll(List.of(more));
        assertThat(send(NURSE, "/toestemming", fields.toArray(String[]::new)))
                .hasRedirectedUrl(record + "?gedaan=kind-toestemming");
    }

    /** All fields of all forms, right but for one. */
    private String[] filledIn(String wrong, String written) {
        var fields = new ArrayList<>(List.of(
                "soort",
                "HPV",
                "wie",
                anna.toString(),
                "hoe",
                "ORAL",
                "dag",
                today.toString(),
                "uitleg",
                "folder-2026",
                "tot",
                today.plusMonths(2).toString(),
                "waarvoor",
                "TREATMENT",
                "antwoord",
                "YES",
                "besluit",
                "YES",
                "schema",
                "ADAPTED",
                "toelichting",
                "voor dit gesprek",
                "plaats",
                "voor dit gesprek",
                "prik",
                UUID.randomUUID().toString(),
                "uitkomst",
                "GIVEN",
                "partij",
                "P1",
                "wijze",
                "KLEINSCHALIG"));
        fields.set(fields.indexOf(wrong) + 1, written);
        return fields.toArray(String[]::new);
    }

    private static NewPerson person(String given, @Nullable LocalDate born) {
        return new NewPerson(
                null,
                new Identity(new PersonName(given, "", "Kroes"), null),
                born,
                new MunicipalityCode("GM1699"),
                "nl",
                false);
    }

    private MvcTestResult open(Actor person, String page) {
        return person.call(() -> pages.get().uri(record + page).exchange());
    }

    private MvcTestResult send(Actor person, String page, String... fields) {
        var form = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < fields.length; i += 2) {
            form.add(fields[i], fields[i + 1]);
        }
        return person.call(
                () -> pages.post().uri(record + page).formFields(form).exchange());
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString().replace('\u00a0', ' ');
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
