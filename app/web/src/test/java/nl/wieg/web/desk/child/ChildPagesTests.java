package nl.wieg.web.desk.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import nl.wieg.TestDatabase;
import nl.wieg.WiegApplication;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.RoleGrant;
import nl.wieg.access.Staff;
import nl.wieg.access.StaffMember;
import nl.wieg.access.WorkContext;
import nl.wieg.access.WorkContextGrant;
import nl.wieg.immunisation.doses.DoseBefore;
import nl.wieg.immunisation.doses.DosesBefore;
import nl.wieg.people.Address;
import nl.wieg.people.Authorities;
import nl.wieg.people.AuthorityKind;
import nl.wieg.people.AuthorityTold;
import nl.wieg.people.Bsn;
import nl.wieg.people.Identity;
import nl.wieg.people.Merges;
import nl.wieg.people.NewPerson;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonKind;
import nl.wieg.people.PersonName;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import nl.wieg.web.desk.RegisterTables;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
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

/** The pages about one child, on the real features: Mila is eleven, lives in Noordenveld, and had her first HPV dose a year ago. */
@SpringBootTest(classes = WiegApplication.class)
@AutoConfigureMockMvc(addFilters = false)
@ContextConfiguration(initializers = TestDatabase.class)
class ChildPagesTests {

    private static final String NUMBER = "999990032";
    private final LocalDate today = LocalDate.now(Region.ZONE);
    private final LocalDate born = today.minusYears(11).minusDays(40);
    private final LocalDate firstDose = today.minusYears(1);
    private static final Actor FEMKE = new Actor("femke", "Femke Jansen", Set.of(Role.NURSE));
    private static final Actor IN_NOORDENVELD = FEMKE.in(new WorkContext("GM1699"));
    private static final Actor IN_ASSEN = FEMKE.in(new WorkContext("GM0106"));
    private static final Actor INEKE = new Actor("ineke", "Ineke Vos", Set.of(Role.PRIVACY_OFFICER));
    private static final Actor NIGHT = Actor.system("test");

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private People people;

    @Autowired
    private Authorities authorities;

    @Autowired
    private DosesBefore doses;

    @Autowired
    private Merges merges;

    @Autowired
    private Staff staff;

    @Autowired
    private JdbcClient jdbc;

    private PersonId mila;
    private PersonId mother;

    @BeforeEach
    void milaAndHerMother() {
        RegisterTables.empty();
        var ids = NIGHT.call(() -> people.admit(List.of(
                person("Mila", born, Bsn.of(NUMBER).orElseThrow()),
                person("Noor", LocalDate.of(1985, 3, 4), null).as(PersonKind.PARENT))));
        mila = ids.getFirst();
        mother = ids.getLast();
        NIGHT.run(() -> {
            authorities.record(new AuthorityTold(mila, AuthorityKind.SINGLE_PARENTAL, List.of(mother), false, born));
            doses.takeOver(List.of(
                    new DoseBefore(mila, "HPV", firstDose, "HPV1A", new MunicipalityCode("GM1699"), "RVP", "GROEP")));
        });
    }

    @Test
    void asksForAWorkContextBeforeAnything() {
        assertThat(send(FEMKE, "/kind", "bsn", NUMBER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(text(open(FEMKE, "/kind"))).contains("geen werkgebied").doesNotContain("name=\"bsn\"");
    }

    @Test
    void asksWhoWorksForTwoAreasToChooseOne() {
        var lotte = new Actor("lotte", "Lotte Bos", Set.of(Role.NURSE));
        NIGHT.run(() -> staff.enrol(new StaffMember(
                lotte.id(),
                lotte.name(),
                today.plusDays(1),
                List.of(new RoleGrant(Role.NURSE, today, today.plusDays(1))),
                Stream.of("GM0106", "GM1699")
                        .map(area -> new WorkContextGrant(new WorkContext(area), today, today.plusDays(1)))
                        .toList())));

        assertThat(text(open(lotte, "/kind")))
                .containsSubsequence(
                        "Kies eerst voor welk gebied u werkt.", "Assen", "Noordenveld", "Kies dit werkgebied")
                .doesNotContain("name=\"bsn\"");
        var chosen = send(lotte, "/kind/werkgebied", "gebied", "GM1699");
        assertThat(chosen).hasRedirectedUrl("/kind");
        assertThat(chosen.getRequest().getSession()).isNotNull().satisfies(session -> assertThat(
                        session.getAttribute("wieg.context"))
                .isEqualTo("GM1699"));
        assertThat(text(open(lotte.in(new WorkContext("GM1699")), "/kind"))).contains("U zoekt nu in", "name=\"bsn\"");
        assertThat(send(lotte, "/kind/werkgebied", "gebied", "GM0114")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(send(lotte, "/kind/werkgebied")).hasStatus(HttpStatus.BAD_REQUEST);
    }

    @Test
    void findsAChildByNumberAndPutsItsIdAloneInTheAddress() {
        assertThat(send(IN_NOORDENVELD, "/kind", "bsn", "9999 90032")).hasRedirectedUrl("/kind/" + mila);
    }

    @Test
    void findsAChildByNameBirthDateAndPostcode() {
        assertThat(send(IN_NOORDENVELD, "/kind", "naam", "kroes", "geboren", born.toString(), "postcode", "9301 ab"))
                .hasRedirectedUrl("/kind/" + mila);
    }

    @Test
    void saysThatANumberIsNone() {
        var answer = send(IN_NOORDENVELD, "/kind", "bsn", "999990033");

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(answer)).contains("Dit is geen BSN. Kijk of alle negen cijfers kloppen.");
    }

    @Test
    void wantsAllThreeWhenThereIsNoNumber() {
        var answer = send(IN_NOORDENVELD, "/kind", "naam", "Kroes");

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(answer)).contains("Vul een BSN in, of de achternaam, de geboortedatum en de postcode.");
    }

    @Test
    void saysTheSameOfNobodyAsOfSomebodyOutsideTheContext() {
        var outside = text(send(IN_ASSEN, "/kind", "bsn", NUMBER)).replace(NUMBER, "");
        var nobody = text(send(IN_ASSEN, "/kind", "bsn", "999990007")).replace("999990007", "");

        assertThat(outside).contains("Wij vonden niemand").isEqualTo(nobody);
        assertThat(open(IN_ASSEN, "/kind/" + mila)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void logsASearchByItsFieldsAlone() {
        send(IN_NOORDENVELD, "/kind", "bsn", NUMBER);

        assertThat(jdbc.sql("SELECT detail FROM access_log WHERE event_type = 'een persoon zoeken'")
                        .query(String.class)
                        .list())
                .containsExactly("bsn");
    }

    @Test
    void reachesAChildInAnEmergencyWithAReasonAlone() {
        assertThat(send(IN_ASSEN, "/kind/nood", "bsn", NUMBER, "reden", "nood")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(send(IN_ASSEN, "/kind/nood", "bsn", NUMBER, "reden", "Een kind ligt bewusteloos bij ons"))
                .hasRedirectedUrl("/kind/" + mila);
        assertThat(open(IN_ASSEN, "/kind/" + mila)).hasStatusOk();
        assertThat(text(open(INEKE, "/kind/" + mila + "/inzage")))
                .contains("Een kind ligt bewusteloos bij ons", "noodprocedure");
    }

    @Test
    void tellsWhoWhatAndWhy() {
        assertThat(text(open(IN_NOORDENVELD, "/kind/" + mila)))
                .contains("Mila Kroes", "11 jaar", "Noordenveld", "Brink 3", "9301 AB Roden", "Noor Kroes", "••••••032")
                .contains("HPV-2", "Deze prik is aan de beurt sinds", "HPV1A")
                .contains("Nog niet iedereen is om toestemming gevraagd.")
                .contains("<title>Dossier van een kind - Wieg</title>")
                .doesNotContain(NUMBER);
    }

    @Test
    void showsTheNumberOnALoggedRequest() {
        assertThat(text(send(IN_NOORDENVELD, "/kind/" + mila + "/bsn"))).contains(NUMBER);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM access_log WHERE event_type = 'een burgerservicenummer tonen'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void recordsAnObjectionAndEndsIt() {
        assertThat(send(IN_NOORDENVELD, "/kind/" + mila + "/bezwaar", wish("soort", "HPV")))
                .hasRedirectedUrl("/kind/" + mila + "?gedaan=kind-bezwaar");
        assertThat(text(open(IN_NOORDENVELD, "/kind/" + mila + "?gedaan=kind-bezwaar")))
                .contains("Het bezwaar is vastgelegd.", "is er bezwaar tegen deze prik", "Noor Kroes, in een gesprek");

        var hold =
                jdbc.sql("SELECT id FROM immunisation_wish").query(String.class).single();
        assertThat(send(IN_NOORDENVELD, "/kind/" + mila + "/wensen/" + hold + "/einde"))
                .hasRedirectedUrl("/kind/" + mila + "?gedaan=kind-einde");
        assertThat(text(open(IN_NOORDENVELD, "/kind/" + mila)))
                .contains("geldt niet meer", "aan de beurt sinds")
                .doesNotContain("is er bezwaar tegen deze prik");
    }

    @Test
    void recordsADeferralAndConsent() {
        var until = today.plusMonths(2);
        assertThat(send(IN_NOORDENVELD, "/kind/" + mila + "/uitstel", wish("soort", "HPV", "tot", until.toString())))
                .hasRedirectedUrl("/kind/" + mila + "?gedaan=kind-uitstel");
        assertThat(send(
                        IN_NOORDENVELD,
                        "/kind/" + mila + "/toestemming",
                        wish("waarvoor", "TREATMENT", "antwoord", "YES")))
                .hasRedirectedUrl("/kind/" + mila + "?gedaan=kind-toestemming");

        assertThat(text(open(IN_NOORDENVELD, "/kind/" + mila)))
                .contains("Deze prik is uitgesteld tot", "Er is toestemming: deze prik mag.");
    }

    @Test
    void keepsAFormThatWillNotDoAndSaysWhy() {
        var answer = send(IN_NOORDENVELD, "/kind/" + mila + "/bezwaar", wish("soort", "HPV", "uitleg", "<niets>"));

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(answer)).contains("Vul in welke uitleg deze persoon kreeg", "&lt;niets&gt;");
    }

    @Test
    void recordsADoseCorrectsItsDayAndStrikesItOut() {
        assertThat(send(
                        IN_NOORDENVELD,
                        "/kind/" + mila + "/prik",
                        "prik",
                        UUID.randomUUID().toString(),
                        "uitkomst",
                        "ELSEWHERE",
                        "soort",
                        "HPV",
                        "dag",
                        today.minusDays(3).toString(),
                        "wijze",
                        "KLEINSCHALIG"))
                .hasRedirectedUrl("/kind/" + mila + "?gedaan=kind-prik");
        var dose = jdbc.sql("SELECT id FROM immunisation_dose WHERE outcome = 'elsewhere'")
                .query(String.class)
                .single();
        var address = "/kind/" + mila + "/prikken/" + dose;

        assertThat(open(IN_NOORDENVELD, address)).hasStatusOk();
        assertThat(send(
                        IN_NOORDENVELD,
                        address + "/dag",
                        "dag",
                        today.minusDays(2).toString(),
                        "reden-dag",
                        "Stond zo in het boekje"))
                .hasRedirectedUrl("/kind/" + mila + "?gedaan=kind-dag");
        assertThat(send(IN_NOORDENVELD, address + "/fout", "reden-fout", "Verkeerd kind"))
                .hasRedirectedUrl("/kind/" + mila + "?gedaan=kind-fout");

        assertThat(text(open(IN_NOORDENVELD, "/kind/" + mila)))
                .contains("doorgehaald", "Zo stond het eerder", "Reden: Verkeerd kind");
    }

    @Test
    void wantsProofOfADoseAbroadAndAReasonForOneNotGiven() {
        assertThat(text(send(
                        IN_NOORDENVELD,
                        "/kind/" + mila + "/prik",
                        "prik",
                        UUID.randomUUID().toString(),
                        "uitkomst",
                        "ABROAD",
                        "soort",
                        "HPV",
                        "dag",
                        today.toString())))
                .contains("Vul in welk bewijs u zag van de prik in het buitenland.");
        assertThat(text(send(
                        IN_NOORDENVELD,
                        "/kind/" + mila + "/prik",
                        "prik",
                        UUID.randomUUID().toString(),
                        "uitkomst",
                        "NOT_GIVEN",
                        "soort",
                        "HPV",
                        "dag",
                        today.toString())))
                .contains("Vul in waarom de prik niet is gegeven.");
    }

    @Test
    void choosesNothingForWhoFillsInAForm() {
        assertThat(text(open(IN_NOORDENVELD, "/kind/" + mila + "/toestemming")))
                .contains(
                        "<option value=\"\" selected=\"selected\">Kies het antwoord</option>",
                        "<option value=\"\" selected=\"selected\">Kies wie dit zei</option>");
        assertThat(text(open(IN_NOORDENVELD, "/kind/" + mila + "/bezwaar")))
                .contains("<option value=\"\" selected=\"selected\">Kies een prik</option>");

        var answer = send(IN_NOORDENVELD, "/kind/" + mila + "/bezwaar", wish("soort", ""));

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(answer)).contains("<a href=\"#soort\">Kies een prik.</a>");
    }

    @Test
    void letsAChildUnderTwelveNotSpeakForItself() {
        assertThat(text(open(IN_NOORDENVELD, "/kind/" + mila + "/bezwaar")))
                .contains("Noor Kroes")
                .doesNotContain("het kind zelf", "Wij weten niet wie hierover mag beslissen");
        NIGHT.run(() -> authorities.record(
                new AuthorityTold(mila, AuthorityKind.UNDETERMINABLE, List.of(), false, today.minusDays(1))));

        assertThat(text(open(IN_NOORDENVELD, "/kind/" + mila + "/bezwaar")))
                .contains("Wij weten niet wie hierover mag beslissen. Zoek dat eerst uit.");
    }

    @Test
    void saysWhichDoseIsChanged() {
        var dose =
                jdbc.sql("SELECT id FROM immunisation_dose").query(String.class).single();

        assertThat(text(open(IN_NOORDENVELD, "/kind/" + mila + "/prikken/" + dose)))
                .contains("HPV (kan kanker geven), ", ", partij HPV1A", "value=\"" + firstDose + "\"");
        assertThat(open(IN_NOORDENVELD, "/kind/" + mila + "/prikken/" + UUID.randomUUID()))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void takesNoYearThatCannotBeKept() {
        var answer =
                send(IN_NOORDENVELD, "/kind/" + mila + "/uitstel", wish("soort", "HPV", "tot", "+999999999-12-31"));

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(answer)).contains("<a href=\"#tot\">Vul een datum in.</a>");
    }

    @Test
    void saysOfWhoIsNotThereThatNobodyLooked() {
        assertThat(open(INEKE, "/kind/" + UUID.randomUUID() + "/inzage")).hasStatus(HttpStatus.NOT_FOUND);
        assertThat(open(IN_NOORDENVELD, "/kind/" + UUID.randomUUID() + "/inzage"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void asksWhichOneKindADoseWasOf() {
        assertThat(text(open(IN_NOORDENVELD, "/kind/" + mila + "/prik")))
                .contains("value=\"OVERIG\"")
                .doesNotContain("value=\"*\"");
        assertThat(text(open(IN_NOORDENVELD, "/kind/" + mila + "/bezwaar"))).contains("value=\"*\"");
    }

    @Test
    void saysAtItsFieldWhatOfADoseCannotBeKept() {
        var answer = send(
                IN_NOORDENVELD,
                "/kind/" + mila + "/prik",
                "prik",
                UUID.randomUUID().toString(),
                "uitkomst",
                "ELSEWHERE",
                "soort",
                "HPV",
                "dag",
                today.toString(),
                "wijze",
                "KLEINSCHALIG",
                "plaats",
                "x".repeat(101));

        assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(answer))
                .contains("<a href=\"#plaats\">Schrijf de plaats in hoogstens 100 tekens.</a>", "id=\"plaats-fout\"");
    }

    @Test
    void keepsOneDoseOfAFormThatWasSentTwiceAtTheSameMoment() throws Exception {
        for (var round = 0; round < 10; round++) {
            var form = new String[] {
                "prik",
                UUID.randomUUID().toString(),
                "uitkomst",
                "ELSEWHERE",
                "soort",
                "HPV",
                "dag",
                today.minusDays(round).toString(),
                "wijze",
                "KLEINSCHALIG"
            };
            var together = new CyclicBarrier(2);
            Callable<MvcTestResult> once = () -> {
                together.await();
                return send(IN_NOORDENVELD, "/kind/" + mila + "/prik", form);
            };
            try (var two = Executors.newFixedThreadPool(2)) {
                for (var sent : two.invokeAll(List.of(once, once))) {
                    assertThat(sent.get()).hasRedirectedUrl("/kind/" + mila + "?gedaan=kind-prik");
                }
            }
        }
        assertThat(jdbc.sql("SELECT COUNT(*) FROM immunisation_dose WHERE outcome = 'elsewhere'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(10);
    }

    @Test
    void saysThatAnUnknownLotIsLookedInto() {
        var answer = send(
                IN_NOORDENVELD,
                "/kind/" + mila + "/prik",
                "prik",
                UUID.randomUUID().toString(),
                "uitkomst",
                "GIVEN",
                "soort",
                "HPV",
                "partij",
                "NERGENS1",
                "dag",
                today.toString(),
                "wijze",
                "KLEINSCHALIG");

        assertThat(answer.getMvcResult().getFlashMap().get("notice"))
                .isEqualTo("Partij NERGENS1 staat niet op de lijst. Iemand kijkt dit na.");
    }

    @Test
    void recordsAnAdverseEventAndItsReport() {
        var dose =
                jdbc.sql("SELECT id FROM immunisation_dose").query(String.class).single();
        assertThat(send(
                        IN_NOORDENVELD,
                        "/kind/" + mila + "/prikken/" + dose + "/bijwerking",
                        "dag-bijwerking",
                        firstDose.plusDays(1).toString(),
                        "gezien",
                        "Hoge koorts",
                        "ernstig",
                        "ja"))
                .hasRedirectedUrl("/kind/" + mila + "?gedaan=kind-bijwerking");
        assertThat(text(open(IN_NOORDENVELD, "/kind/" + mila)))
                .contains("Hoge koorts", "Nummer van de melding bij Lareb");
        var event = jdbc.sql("SELECT id FROM immunisation_adverse_event WHERE person_id = ?")
                .param(mila.toString())
                .query(String.class)
                .single();

        send(IN_NOORDENVELD, "/kind/" + mila + "/bijwerkingen/" + event + "/melding", "nummer", "NL-LRB-1");

        assertThat(text(open(IN_NOORDENVELD, "/kind/" + mila)))
                .contains("Gemeld bij Lareb op", "nummer NL-LRB-1")
                .doesNotContain("Nummer van de melding bij Lareb");
    }

    @Test
    void printsACardWithoutTheNumber() {
        assertThat(text(open(IN_NOORDENVELD, "/kind/" + mila + "/vaccinatiekaart")))
                .contains("Vaccinatiekaart", "Mila Kroes", "HPV1A")
                .doesNotContain(NUMBER, "032");
    }

    @Test
    void tellsTheFamilyWhichOrganisationAndRoleLookedAndNoName() {
        open(IN_NOORDENVELD, "/kind/" + mila);

        var told = text(open(INEKE, "/api/v1/personen/" + mila + "/inzage"));

        assertThat(told)
                .contains(
                        "\"handeling\":\"een dossier bekijken\"",
                        "\"rol\":\"verpleegkundige\"",
                        "\"werkgebied\":\"Noordenveld\"",
                        "\"noodprocedure\":false")
                .doesNotContain("Femke", "Kroes");
        assertThat(text(open(INEKE, "/kind/" + mila + "/inzage")))
                .contains("Femke Jansen", "zorg geven")
                .doesNotContain("Kroes");
    }

    @Test
    void leadsFromAMergedRecordToTheOneThatStayedAndTellsOfBothWhoLooked() {
        var twice = NIGHT.call(() -> people.admit(List.of(person("Mila", born, null))))
                .getFirst();
        open(IN_NOORDENVELD, "/kind/" + twice);
        IN_NOORDENVELD.run(() -> merges.merge(twice, mila, "hetzelfde kind"));

        assertThat(open(IN_NOORDENVELD, "/kind/" + twice)).hasRedirectedUrl("/kind/" + mila);
        assertThat(text(open(INEKE, "/kind/" + mila + "/inzage"))).contains("een dossier bekijken");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PLANNER", "MANAGEMENT", "STEWARD", "COORDINATOR", "PRIVACY_OFFICER"})
    void refusesThePagesToWhoDoesNotCareForTheChild(Role role) {
        var other = new Actor("other", "Kim de Wit", Set.of(role)).in(WorkContext.REGION);
        for (var page : List.of("", "/" + mila, "/" + mila + "/vaccinatiekaart", "/" + mila + "/bezwaar")) {
            assertThat(open(other, "/kind" + page)).as("%s", page).hasStatus(HttpStatus.FORBIDDEN);
        }
        assertThat(open(other, "/kind/" + mila + "/prik")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(other, "/kind", "bsn", NUMBER)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(other, "/kind/" + mila + "/bsn")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void refusesToRecordToWhoDoesNotCareForTheChild() {
        var planner = new Actor("jelle", "Jelle Kamphuis", Set.of(Role.PLANNER)).in(WorkContext.REGION);
        var record = "/kind/" + mila;
        var dose =
                jdbc.sql("SELECT id FROM immunisation_dose").query(String.class).single();

        assertThat(send(planner, record + "/bezwaar", wish("soort", "HPV"))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(
                        planner,
                        record + "/uitstel",
                        wish("soort", "HPV", "tot", today.plusMonths(2).toString())))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(planner, record + "/toestemming", wish("waarvoor", "TREATMENT", "antwoord", "YES")))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(planner, record + "/wensen/" + UUID.randomUUID() + "/einde"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(
                        planner,
                        record + "/prik",
                        "prik",
                        UUID.randomUUID().toString(),
                        "uitkomst",
                        "ELSEWHERE",
                        "soort",
                        "HPV",
                        "dag",
                        today.toString(),
                        "wijze",
                        "KLEINSCHALIG"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(planner, record + "/prikken/" + dose + "/fout", "reden-fout", "Verkeerd kind"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(planner, record + "/prikken/" + dose + "/dag", "dag", today.toString(), "reden-dag", "x"))
                .hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void givesTheFamilyTheWholeFileOnPaperAndAsDataOnceSomebodyElseApproved() throws Exception {
        var samira = new Actor("samira", "Samira El Amrani", Set.of(Role.DOCTOR)).in(WorkContext.REGION);
        assertThat(text(open(INEKE, "/dossierverzoeken/nieuw?voor=" + mila)))
                .contains("Ouder of verzorger 1", mother.toString())
                .doesNotContain("Kroes", "De persoon zelf");
        assertThat(send(
                        INEKE,
                        "/dossierverzoeken",
                        "voor",
                        mila.toString(),
                        "lezer",
                        mother.toString(),
                        "reden",
                        "brief van 28 augustus"))
                .hasRedirectedUrl("/dossierverzoeken?gedaan=inzageverzoek");
        var request = jdbc.sql("SELECT id FROM immunisation_access_request")
                .query(String.class)
                .single();
        var paper = "/dossierverzoeken/" + request + "/dossier";
        assertThat(open(INEKE, paper)).hasStatus(HttpStatus.NOT_FOUND);

        assertThat(send(INEKE, "/dossierverzoeken/" + request + "/goedkeuring")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(samira, "/dossierverzoeken/" + request + "/goedkeuring"))
                .hasRedirectedUrl("/dossierverzoeken?gedaan=inzageverzoek-goed");

        try (var pdf = Loader.loadPDF(open(INEKE, paper).getResponse().getContentAsByteArray())) {
            assertThat(new PDFTextStripper().getText(pdf))
                    .contains("Mila Kroes", "Brink 3", "HPV1A")
                    .doesNotContain(NUMBER);
        }
        assertThat(text(open(INEKE, "/dossierverzoeken/" + request + "/gegevens")))
                .contains("\"Mila Kroes\"", "HPV1A")
                .doesNotContain(NUMBER, "Noor");
        assertThat(open(IN_NOORDENVELD, paper)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(open(IN_NOORDENVELD, "/dossierverzoeken")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void destroysARecordOnceADoctorDecidedAndSaidToBeSure() {
        var samira = new Actor("samira", "Samira El Amrani", Set.of(Role.DOCTOR)).in(WorkContext.REGION);
        assertThat(text(open(INEKE, "/kind/" + mila + "/inzage")))
                .contains("/vernietigingsverzoeken/nieuw?voor=" + mila);
        assertThat(text(open(INEKE, "/vernietigingsverzoeken/nieuw?voor=" + mila)))
                .contains(mila.toString())
                .doesNotContain("Kroes");
        assertThat(open(samira, "/vernietigingsverzoeken/nieuw?voor=" + mila)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(samira, "/vernietigingsverzoeken", "voor", mila.toString(), "reden", "brief"))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(INEKE, "/vernietigingsverzoeken", "voor", mila.toString(), "reden", "brief van 28 augustus"))
                .hasRedirectedUrl("/vernietigingsverzoeken?gedaan=vernietiging");
        var request = "/vernietigingsverzoeken/"
                + jdbc.sql("SELECT id FROM immunisation_destruction_request")
                        .query(String.class)
                        .single();

        assertThat(text(open(INEKE, request)))
                .contains("brief van 28 augustus")
                .doesNotContain("Vernietig het dossier");
        assertThat(text(open(samira, request))).contains("Vernietig het dossier", "Bewaar het dossier");
        assertThat(send(INEKE, request + "/vernietiging", "zeker", "true")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(INEKE, request + "/afwijzing", "reden", "nee")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(send(samira, request + "/vernietiging")).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(send(samira, request + "/vernietiging", "zeker", "true"))
                .hasRedirectedUrl("/vernietigingsverzoeken?gedaan=vernietigd");

        assertThat(open(samira, "/kind/" + mila)).hasStatus(HttpStatus.GONE);
        assertThat(text(open(INEKE, "/vernietigingsverzoeken"))).contains("vernietigd", "Samira El Amrani");
        assertThat(open(IN_NOORDENVELD, "/vernietigingsverzoeken")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(open(IN_NOORDENVELD, request)).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void keepsWhatWasWrittenInARequestThatWillNotDo() {
        var long501 = "x".repeat(501);
        var toRead =
                send(INEKE, "/dossierverzoeken", "voor", mila.toString(), "lezer", mother.toString(), "reden", long501);
        var byNobody = send(INEKE, "/dossierverzoeken", "voor", mila.toString(), "reden", "brief van mei");
        var toDestroy = send(INEKE, "/vernietigingsverzoeken", "voor", mila.toString(), "reden", long501);

        assertThat(List.of(toRead, byNobody, toDestroy))
                .allSatisfy(answer -> assertThat(answer).hasStatus(HttpStatus.BAD_REQUEST));
        assertThat(text(toRead)).contains(long501, "<a href=\"#reden\">Schrijf waarom, in hoogstens 500 tekens.</a>");
        assertThat(text(byNobody)).contains("value=\"brief van mei\"", "Kies iemand die dit dossier mag lezen.");
        assertThat(text(toDestroy)).contains(long501, "<a href=\"#reden\">Schrijf waarom");
    }

    @Test
    void keepsWhatADoctorWroteOfADecisionThatWillNotDo() {
        var samira = new Actor("samira", "Samira El Amrani", Set.of(Role.DOCTOR)).in(WorkContext.REGION);
        send(INEKE, "/vernietigingsverzoeken", "voor", mila.toString(), "reden", "brief van 28 augustus");
        var request = "/vernietigingsverzoeken/"
                + jdbc.sql("SELECT id FROM immunisation_destruction_request")
                        .query(String.class)
                        .single();

        assertThat(text(send(samira, request + "/vernietiging"))).contains("href=\"#zeker\"", "Zet een vinkje");
        assertThat(text(send(samira, request + "/afwijzing", "reden", " ")))
                .contains("<a href=\"#reden\">Schrijf waarom", "Bewaar het dossier");
    }

    @Test
    void saysThatNobodyMayReadARecordOfWhichNobodyHasAuthority() {
        NIGHT.run(() -> authorities.record(
                new AuthorityTold(mila, AuthorityKind.UNDETERMINABLE, List.of(), false, today.minusDays(1))));

        assertThat(text(open(INEKE, "/dossierverzoeken/nieuw?voor=" + mila)))
                .contains("Nu mag niemand dit dossier lezen.")
                .doesNotContain("name=\"reden\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/kind/%s/inzage", "/api/v1/personen/%s/inzage"})
    void tellsWhoLookedToThePrivacyOfficerAlone(String page) {
        assertThat(open(IN_NOORDENVELD, page.formatted(mila))).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(open(INEKE, page.formatted(mila))).hasStatusOk();
    }

    private String[] wish(String... more) {
        var fields = new ArrayList<>(
                List.of("wie", mother.toString(), "hoe", "ORAL", "dag", today.toString(), "uitleg", "folder-2026"));
        for (var i = 0; i < more.length; i += 2) {
            var at = fields.indexOf(more[i]);
            if (at >= 0) {
                fields.set(at + 1, more[i + 1]);
            } else {
                fields.addAll(List.of(more[i], more[i + 1]));
            }
        }
        return fields.toArray(String[]::new);
    }

    private static NewPerson person(String given, LocalDate born, @Nullable Bsn bsn) {
        return new NewPerson(
                bsn,
                new Identity(new PersonName(given, "", "Kroes"), new Address("Brink", "3", "9301AB", "Roden")),
                born,
                new MunicipalityCode("GM1699"),
                "nl",
                false);
    }

    private MvcTestResult open(Actor person, String address) {
        return person.call(() -> pages.get().uri(address).exchange());
    }

    private MvcTestResult send(Actor person, String address, String... fields) {
        var form = new LinkedMultiValueMap<String, String>();
        for (var i = 0; i < fields.length; i += 2) {
            form.add(fields[i], fields[i + 1]);
        }
        return person.call(() -> pages.post().uri(address).formFields(form).exchange());
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString().replace('\u00a0', ' ');
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }
}
