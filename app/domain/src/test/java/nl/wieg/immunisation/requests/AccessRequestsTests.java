package nl.wieg.immunisation.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.TestDatabase;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.WorkContext;
import nl.wieg.immunisation.RegisterTables;
import nl.wieg.immunisation.consent.Holds;
import nl.wieg.immunisation.consent.Indications;
import nl.wieg.immunisation.consent.Method;
import nl.wieg.immunisation.consent.Said;
import nl.wieg.immunisation.doses.DoseBefore;
import nl.wieg.immunisation.doses.DosesBefore;
import nl.wieg.immunisation.schedule.Scheme;
import nl.wieg.people.Address;
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
import nl.wieg.shared.NotThere;
import nl.wieg.shared.Region;
import nl.wieg.shared.WrongInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class AccessRequestsTests {

    private static final Actor WORK = Actor.system("test");
    private static final Actor OFFICER = new Actor("ineke", "Ineke Vos", Set.of(Role.PRIVACY_OFFICER));
    private static final Actor DOCTOR = new Actor("dirk", "Dirk Bos", Set.of(Role.DOCTOR)).in(WorkContext.REGION);
    private static final Actor NURSE = new Actor("noor", "Noor Smit", Set.of(Role.NURSE)).in(WorkContext.REGION);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final MunicipalityCode NOORDENVELD = new MunicipalityCode("GM1699");

    private final AccessRequests requests;
    private final People people;
    private final Authorities authorities;
    private final Holds holds;
    private final Indications indications;
    private final DosesBefore doses;
    private final JdbcTemplate jdbc;
    private final TestClock clock;

    private PersonId mila;
    private PersonId anna;
    private PersonId bart;

    @Autowired
    AccessRequestsTests(
            AccessRequests requests,
            People people,
            Authorities authorities,
            Holds holds,
            Indications indications,
            DosesBefore doses,
            JdbcTemplate jdbc,
            TestClock clock) {
        this.requests = requests;
        this.people = people;
        this.authorities = authorities;
        this.holds = holds;
        this.indications = indications;
        this.doses = doses;
        this.jdbc = jdbc;
        this.clock = clock;
        this.mila = new PersonId(new UUID(0, 0));
        this.anna = mila;
        this.bart = mila;
    }

    @BeforeEach
    void milaHasTwoParentsWhoBothObject() {
        TestDatabase.empty("immunisation_access_request");
        RegisterTables.empty();
        clock.set(TODAY.atTime(9, 0).atZone(Region.ZONE).toInstant());
        var birth = LocalDate.of(2016, 5, 2);
        var ids = WORK.call(() -> people.admit(List.of(
                named("Mila", birth),
                named("Anna", null).as(PersonKind.PARENT),
                named("Bart", null).as(PersonKind.PARENT))));
        mila = ids.get(0);
        anna = ids.get(1);
        bart = ids.get(2);
        WORK.run(() -> {
            authorities.record(
                    new AuthorityTold(mila, AuthorityKind.JOINT_PARENTAL, List.of(anna, bart), false, birth));
            doses.takeOver(
                    List.of(new DoseBefore(mila, "BMR", LocalDate.of(2017, 7, 5), "L1", NOORDENVELD, "RVP", "CB_0_4")));
        });
        NURSE.run(() -> {
            holds.object(mila, Set.of("HPV"), Said.byHolder(anna, Method.ORAL, TODAY, "t1"), "Zij is nog te jong.");
            holds.object(mila, Set.of("MenACWY"), Said.byHolder(bart, Method.ORAL, TODAY, "t1"), "Dat wil ik niet.");
        });
    }

    @Test
    void opensTheFileOnceSomebodyElseApproved() {
        var id = asked(anna);
        assertThatThrownBy(() -> OFFICER.call(() -> requests.fetch(id))).isInstanceOf(NotThere.class);

        DOCTOR.run(() -> requests.approve(id));
        var file = OFFICER.call(() -> requests.fetch(id));

        assertThat(file.name()).isEqualTo("Mila Kroes");
        assertThat(file.address()).isEqualTo("Brink 3a, 9301AB Roden");
        assertThat(file.doses())
                .extracting(AccessFile.DoseLine::vaccine, AccessFile.DoseLine::day)
                .containsExactly(tuple("BMR", LocalDate.of(2017, 7, 5)));
        assertThat(file.keptUntil()).isNotNull();
    }

    @Test
    void showsAReaderNoWordsOfTheOther() {
        var id = asked(anna);
        DOCTOR.run(() -> requests.approve(id));

        var file = OFFICER.call(() -> requests.fetch(id));

        assertThat(file.said()).extracting(AccessFile.SaidLine::words).containsExactly("Zij is nog te jong.");
        assertThat(file.toString()).doesNotContain("Bart", "Dat wil ik niet", "Noor Smit", bart.toString());
    }

    @Test
    void saysNoSecretAddress() {
        jdbc.update("UPDATE person SET secret_address = TRUE WHERE id = ?", anna.toString());
        var id = asked(bart);
        DOCTOR.run(() -> requests.approve(id));

        assertThat(OFFICER.call(() -> requests.fetch(id)).address()).isNull();
    }

    @Test
    void tellsInWordsWhatWasSaidAndWhatADoctorFound() {
        DOCTOR.run(() -> holds.contraindicate(mila, "BMR", "Allergie voor een bestanddeel."));
        DOCTOR.run(() -> indications.choose(mila, Scheme.ADAPTED, "De moeder draagt hepatitis B."));
        var id = asked(anna);
        DOCTOR.run(() -> requests.approve(id));

        var file = OFFICER.call(() -> requests.fetch(id));

        assertThat(file.said())
                .extracting(AccessFile.SaidLine::what, AccessFile.SaidLine::words)
                .containsExactly(
                        tuple("Bezwaar: HPV", "Zij is nog te jong."),
                        tuple("Mag niet om een medische reden: BMR", "Allergie voor een bestanddeel."),
                        tuple("Een arts koos het aangepaste schema", "De moeder draagt hepatitis B."));
        assertThat(file.authority()).isEqualTo("beide ouders");
        assertThat(file.looks()).extracting(AccessFile.LookLine::role).contains("verpleegkundige", "arts");
    }

    @Test
    void closesForWhoLostAuthority() {
        var id = asked(bart);
        DOCTOR.run(() -> requests.approve(id));
        WORK.run(() -> authorities.record(new AuthorityTold(
                mila, AuthorityKind.SINGLE_PARENTAL, List.of(anna), false, LocalDate.of(2026, 9, 1))));

        assertThatThrownBy(() -> OFFICER.call(() -> requests.fetch(id)))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Wie dit dossier zou lezen, mag dat niet meer.");
    }

    @Test
    void closesForAParentOnceTheChildIsNoLongerInCare() {
        var id = asked(bart);
        DOCTOR.run(() -> requests.approve(id));
        jdbc.update("UPDATE person SET left_on = ? WHERE id = ?", TODAY, mila.toString());

        assertThatThrownBy(() -> OFFICER.call(() -> requests.fetch(id))).isInstanceOf(WrongInput.class);
    }

    @Test
    void closesAfterAWeek() {
        var id = asked(bart);
        DOCTOR.run(() -> requests.approve(id));

        clock.set(TODAY.plusDays(7).atTime(23, 0).atZone(Region.ZONE).toInstant());
        assertThat(OFFICER.call(() -> requests.fetch(id)).name()).isEqualTo("Mila Kroes");

        clock.set(TODAY.plusDays(8).atTime(0, 1).atZone(Region.ZONE).toInstant());
        assertThatThrownBy(() -> OFFICER.call(() -> requests.fetch(id)))
                .isInstanceOf(NotThere.class)
                .hasMessage("Dit inzageverzoek is niet open.");
    }

    @Test
    void wantsASecondPerson() {
        var both = new Actor("ineke", "Ineke Vos", Set.of(Role.PRIVACY_OFFICER, Role.DOCTOR)).in(WorkContext.REGION);
        var id = both.call(() -> requests.ask(mila, anna, "brief van 28 augustus"));

        assertThatThrownBy(() -> both.run(() -> requests.approve(id)))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Iemand anders dan de aanvrager keurt dit goed.");
    }

    @Test
    void refusesAReaderWithoutAuthorityAndARequestWithoutAReason() {
        var stranger = new PersonId(new UUID(9, 9));

        assertThatThrownBy(() -> OFFICER.call(() -> requests.ask(mila, stranger, "brief")))
                .hasMessage("Kies iemand die dit dossier mag lezen.");
        assertThatThrownBy(() -> OFFICER.call(() -> requests.ask(mila, anna, " ")))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void isReadByParentsUntilSixteenAndByTheYoungPersonFromTwelve() {
        assertThat(OFFICER.call(() -> requests.viewers(mila))).containsExactly(anna, bart);

        clock.set(LocalDate.of(2028, 5, 2).atTime(9, 0).atZone(Region.ZONE).toInstant());
        assertThat(OFFICER.call(() -> requests.viewers(mila))).containsExactly(mila, anna, bart);

        clock.set(LocalDate.of(2032, 5, 2).atTime(9, 0).atZone(Region.ZONE).toInstant());
        assertThat(OFFICER.call(() -> requests.viewers(mila))).containsExactly(mila);
    }

    @Test
    void refusesWhoMayNot() {
        var id = asked(anna);

        assertThatThrownBy(() -> NURSE.call(() -> requests.ask(mila, anna, "x")))
                .isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> OFFICER.run(() -> requests.approve(id))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> NURSE.call(() -> requests.newest(1))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> DOCTOR.call(() -> requests.fetch(id))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> DOCTOR.call(() -> requests.viewers(mila))).isInstanceOf(AccessRefused.class);
    }

    private UUID asked(PersonId viewer) {
        return OFFICER.call(() -> requests.ask(mila, viewer, "brief van 28 augustus"));
    }

    private static NewPerson named(String given, @Nullable LocalDate birth) {
        return new NewPerson(
                null,
                new Identity(new PersonName(given, "", "Kroes"), new Address("Brink", "3a", "9301AB", "Roden")),
                birth,
                NOORDENVELD,
                "nl",
                false);
    }
}
