package nl.wieg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wieg.DomainTest;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.WorkContext;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class PeopleTests {

    private static final Actor NURSE =
            new Actor("nurse-1", "Noor Verpleegkundige", Set.of(Role.NURSE)).in(WorkContext.REGION);
    private static final Actor PLANNER = new Actor("planner-1", "Piet Planner", Set.of(Role.PLANNER));
    private static final Actor OFFICER = new Actor("fg-1", "Fenna Gegevens", Set.of(Role.PRIVACY_OFFICER));
    private static final Bsn NUMBER = Bsn.of("999990019").orElseThrow();
    private static final LocalDate BORN = LocalDate.of(2016, 5, 2);

    private final People people;
    private final PersonKeys keys;
    private final JdbcTemplate jdbc;

    @Autowired
    PeopleTests(People people, PersonKeys keys, JdbcTemplate jdbc) {
        this.people = people;
        this.keys = keys;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void nobodyIsKnown() {
        PeopleTables.empty();
    }

    @Test
    void findsAPersonByNumber() {
        var mila = admitted(mila(NUMBER, false));

        assertThat(NURSE.call(() -> people.find(NUMBER))).contains(mila);
        assertThat(NURSE.call(() -> people.find(Bsn.of("999990020").orElseThrow())))
                .isEmpty();
    }

    @Test
    void findsAPersonByNameBirthDateAndPostcode() {
        var mila = admitted(mila(null, false));

        assertThat(NURSE.call(() -> people.find("KROES-Müller", BORN, "9301 ab")))
                .contains(mila);
        assertThat(NURSE.call(() -> people.find("Kroes-Muller", BORN.plusDays(1), "9301AB")))
                .isEmpty();
    }

    @Test
    void findsNobodyWhenTwoPersonsLookAlike() {
        admitted(mila(null, false));
        admitted(mila(NUMBER, false));

        assertThat(NURSE.call(() -> people.find("Kroes-Müller", BORN, "9301AB")))
                .isEmpty();
    }

    @Test
    void showsAPersonWithTheNumberMasked() {
        var mila = admitted(mila(NUMBER, false));

        assertThat(NURSE.call(() -> people.read(mila)))
                .isEqualTo(new PersonRecord(
                        mila,
                        PersonKind.CHILD,
                        true,
                        new PersonName("Mila", "van der", "Kroes-Müller"),
                        BORN,
                        new MunicipalityCode("GM1699"),
                        new Address("Brink", "3a", "9301AB", "Roden"),
                        false,
                        "••••••019",
                        "nl",
                        null,
                        null,
                        null,
                        null,
                        null));
        assertThat(NURSE.call(() -> people.showBsn(mila))).contains(NUMBER);
    }

    @Test
    void keepsHowAFamilyIsReachedSealedAndTheSchoolReadable() {
        var contact = new Contact("fam@voorbeeld.nl", "0612345678", "ar", true, false);
        var school = new School("De Parel", "08AB00");
        var mila = admitted(mila(NUMBER, false).reachedAt(contact).goingTo(school));

        var record = NURSE.call(() -> people.read(mila));

        assertThat(record.contact()).isEqualTo(contact);
        assertThat(record.school()).isEqualTo(school);
        assertThat(jdbc.queryForObject("SELECT school_name FROM person", String.class))
                .isEqualTo("De Parel");
        assertThat(new String(
                        jdbc.queryForObject("SELECT contact FROM person", byte[].class), StandardCharsets.ISO_8859_1))
                .doesNotContain("voorbeeld");
    }

    @Test
    void refusesASecondPersonWithTheSameNumberInTheBrp() {
        admitted(mila(NUMBER, false).withANumber("1234567890"));

        assertThatThrownBy(() -> admitted(mila(null, false).withANumber("1234567890")))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void keepsASecretAddressFromTheScreen() {
        var mila = admitted(mila(NUMBER, true));

        assertThat(NURSE.call(() -> people.read(mila)).address()).isNull();
    }

    @Test
    void takesInNobodyWhenOneNumberIsKnownAlready() {
        admitted(mila(NUMBER, false));

        assertThatThrownBy(() -> NURSE.call(() -> people.admit(List.of(mila(null, false), mila(NUMBER, false)))))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM person", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void refusesWhoDoesNotCareForPeople() {
        var mila = admitted(mila(NUMBER, false));

        assertThatThrownBy(() -> PLANNER.call(() -> people.find(NUMBER))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> PLANNER.call(() -> people.read(mila))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> PLANNER.call(() -> people.showBsn(mila))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> NURSE.run(() -> keys.destroy(mila))).isInstanceOf(AccessRefused.class);
    }

    @Test
    void readsNothingOfAPersonWhoseKeyWasDestroyed() {
        var mila = admitted(mila(NUMBER, false));
        var other = admitted(mila(Bsn.of("999990020").orElseThrow(), false));

        OFFICER.run(() -> keys.destroy(mila));

        assertThatThrownBy(() -> NURSE.call(() -> people.read(mila))).isInstanceOf(KeyDestroyed.class);
        assertThatThrownBy(() -> NURSE.call(() -> people.showBsn(mila))).isInstanceOf(KeyDestroyed.class);
        assertThat(NURSE.call(() -> people.read(other)).maskedBsn()).isEqualTo("••••••020");
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM person", Integer.class))
                .isEqualTo(2);
    }

    private PersonId admitted(NewPerson person) {
        return NURSE.call(() -> people.admit(List.of(person))).getFirst();
    }

    private static NewPerson mila(@Nullable Bsn bsn, boolean secretAddress) {
        return new NewPerson(
                bsn,
                new Identity(
                        new PersonName("Mila", "van der", "Kroes-Müller"),
                        new Address("Brink", "3a", "9301AB", "Roden")),
                BORN,
                new MunicipalityCode("GM1699"),
                "nl",
                secretAddress);
    }
}
