package nl.wieg.immunisation.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import nl.wieg.immunisation.doses.DoseBefore;
import nl.wieg.immunisation.doses.DosesBefore;
import nl.wieg.people.Identity;
import nl.wieg.people.KeyDestroyed;
import nl.wieg.people.Merges;
import nl.wieg.people.NewPerson;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.people.PersonName;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.Region;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class DestructionRequestsTests {

    private static final Actor WORK = Actor.system("test");
    private static final Actor OFFICER = new Actor("ineke", "Ineke Vos", Set.of(Role.PRIVACY_OFFICER));
    private static final Actor DOCTOR = new Actor("dirk", "Dirk Bos", Set.of(Role.DOCTOR)).in(WorkContext.REGION);
    private static final Actor NURSE = new Actor("noor", "Noor Smit", Set.of(Role.NURSE)).in(WorkContext.REGION);
    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final MunicipalityCode NOORDENVELD = new MunicipalityCode("GM1699");

    @Autowired
    private DestructionRequests requests;

    @Autowired
    private People people;

    @Autowired
    private Merges merges;

    @Autowired
    private DosesBefore doses;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private PersonId mila;

    @BeforeEach
    void milaHadADose() {
        TestDatabase.empty("immunisation_destruction_request");
        RegisterTables.empty();
        clock.set(TODAY.atTime(9, 0).atZone(Region.ZONE).toInstant());
        mila = WORK.call(() -> people.admit(List.of(new NewPerson(
                        null,
                        new Identity(new PersonName("Mila", "", "Kroes"), null),
                        LocalDate.of(2016, 5, 2),
                        NOORDENVELD,
                        "nl",
                        false))))
                .getFirst();
        WORK.run(() -> doses.takeOver(
                List.of(new DoseBefore(mila, "BMR", LocalDate.of(2017, 7, 5), "L1", NOORDENVELD, "RVP", "CB_0_4"))));
    }

    @AfterEach
    void timeGoesOn() {
        TestDatabase.empty("immunisation_destruction_request");
        clock.run();
    }

    @Test
    void destroysWhoTheyAreNowWhenTheyWereMergedSinceItWasAsked() {
        var same = WORK.call(() -> people.admit(List.of(new NewPerson(
                        null,
                        new Identity(new PersonName("M.", "", "Kroes"), null),
                        LocalDate.of(2016, 5, 2),
                        NOORDENVELD,
                        "nl",
                        false))))
                .getFirst();
        var id = OFFICER.call(() -> requests.ask(mila, "brief van 28 augustus"));
        NURSE.run(() -> merges.merge(mila, same, "Zelfde kind."));

        DOCTOR.run(() -> requests.destroy(id));

        assertThatThrownBy(() -> NURSE.call(() -> people.read(same))).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void destroysTheContentAndKeepsWhatIsCounted() {
        var id = asked();

        DOCTOR.run(() -> requests.destroy(id));

        assertThatThrownBy(() -> NURSE.call(() -> people.read(mila))).isInstanceOf(KeyDestroyed.class);
        assertThat(jdbc.sql("SELECT COUNT(*) FROM immunisation_dose WHERE kind = 'BMR' AND given_on = '2017-07-05'")
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        assertThat(OFFICER.call(() -> requests.get(id)).decision())
                .isEqualTo(new DestructionRequest.Decided("Dirk Bos", TODAY, null));
    }

    @Test
    void destroysWhatWasFoundToBeTheSamePersonToo() {
        var other = WORK.call(() -> people.admit(List.of(new NewPerson(
                        null,
                        new Identity(new PersonName("Myla", "", "Kroes"), null),
                        LocalDate.of(2016, 5, 2),
                        NOORDENVELD,
                        "nl",
                        false))))
                .getFirst();
        jdbc.sql("UPDATE person SET merged_into = ? WHERE id = ?")
                .params(mila.toString(), other.toString())
                .update();

        var id = asked();
        DOCTOR.run(() -> requests.destroy(id));

        assertThat(jdbc.sql("SELECT COUNT(*) FROM person_key WHERE wrapped IS NULL")
                        .query(Integer.class)
                        .single())
                .isEqualTo(2);
    }

    @Test
    void keepsTheContentWhenADoctorSaysWhy() {
        var id = asked();
        assertThatThrownBy(() -> DOCTOR.run(() -> requests.keep(id, " ")))
                .hasMessage("Schrijf waarom, in hoogstens 500 tekens.");

        DOCTOR.run(() -> requests.keep(id, "Nodig voor een ander."));

        assertThat(NURSE.call(() -> people.read(mila)).name().given()).isEqualTo("Mila");
        assertThat(OFFICER.call(() -> requests.newest(10)))
                .extracting(DestructionRequest::decision)
                .containsExactly(new DestructionRequest.Decided("Dirk Bos", TODAY, "Nodig voor een ander."));
    }

    @Test
    void isDecidedOnceAndAskedOnceAtATime() {
        var id = asked();
        assertThatThrownBy(this::asked).hasMessage("Over dit dossier wacht al een verzoek.");
        DOCTOR.run(() -> requests.keep(id, "Nodig voor een ander."));

        assertThatThrownBy(() -> DOCTOR.run(() -> requests.destroy(id))).hasMessage("Over dit verzoek is al beslist.");
        assertThat(asked()).isNotEqualTo(id);
    }

    @Test
    void isDecidedBySomebodyElse() {
        var both = new Actor("ineke", "Ineke Vos", Set.of(Role.PRIVACY_OFFICER, Role.DOCTOR)).in(WorkContext.REGION);
        var id = asked();

        assertThatThrownBy(() -> both.run(() -> requests.destroy(id)))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Iemand anders dan de aanvrager beslist.");
    }

    @Test
    void refusesWhoMayNot() {
        var id = asked();

        assertThatThrownBy(() -> NURSE.call(() -> requests.ask(mila, "brief"))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> NURSE.run(() -> requests.destroy(id))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> OFFICER.run(() -> requests.destroy(id))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> NURSE.run(() -> requests.keep(id, "x"))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> NURSE.call(() -> requests.newest(1))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> NURSE.call(() -> requests.get(id))).isInstanceOf(AccessRefused.class);
    }

    @Test
    void knowsNobodyElse() {
        assertThatThrownBy(() -> OFFICER.call(() -> requests.ask(new PersonId(new UUID(0, 9)), "brief")))
                .isInstanceOf(NotThere.class);
        assertThatThrownBy(() -> OFFICER.call(() -> requests.get(new UUID(0, 9))))
                .isInstanceOf(NotThere.class);
    }

    private UUID asked() {
        return OFFICER.call(() -> requests.ask(mila, "brief van 28 augustus"));
    }
}
