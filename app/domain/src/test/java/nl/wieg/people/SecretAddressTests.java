package nl.wieg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wieg.DomainTest;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.WorkContext;
import nl.wieg.shared.MunicipalityCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A secret address stands on that family's own envelope and nowhere else. */
@DomainTest
class SecretAddressTests {

    private static final Actor LETTERS = Actor.system("brieven");
    private static final Actor NURSE =
            new Actor("nurse-1", "Noor Verpleegkundige", Set.of(Role.NURSE)).in(WorkContext.REGION);
    private static final Address BRINK = new Address("Brink", "3a", "9301AB", "Roden");
    private static final LocalDate BORN = LocalDate.of(2016, 5, 2);

    private final People people;
    private final Envelopes envelopes;
    private final Authorities authorities;
    private final Merges merges;
    private final JdbcTemplate jdbc;

    @Autowired
    SecretAddressTests(People people, Envelopes envelopes, Authorities authorities, Merges merges, JdbcTemplate jdbc) {
        this.people = people;
        this.envelopes = envelopes;
        this.authorities = authorities;
        this.merges = merges;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void nobodyIsKnown() {
        PeopleTables.empty();
    }

    @Test
    void standsOnTheirOwnEnvelope() {
        var mila = admitted("Mila", true);

        assertThat(LETTERS.call(() -> envelopes.addressOf(mila))).contains(new Envelope("Mila Kroes", BRINK));
        assertThat(NURSE.call(() -> people.read(mila)).address()).isNull();
        assertThat(jdbc.queryForList("SELECT postcode_area FROM person WHERE postcode_area IS NOT NULL", String.class))
                .isEmpty();
    }

    @Test
    void isNotToldByTheRecordOfAParentOrABrother() {
        var mila = admitted("Mila", true);
        var brother = admitted("Daan", false);
        var mother = admitted("Anna", false);
        var neighbour = admitted("Bart", false);
        authorityOf(mother, mila);
        authorityOf(mother, brother);

        for (var one : List.of(mila, brother, mother)) {
            assertThat(NURSE.call(() -> people.read(one)).address()).isNull();
        }
        assertThat(NURSE.call(() -> people.read(neighbour)).address()).isEqualTo(BRINK);
    }

    @Test
    void isNotToldByTheRecordOfTheChildOfAParentWhoseAddressIsSecret() {
        var mila = admitted("Mila", false);
        var mother = admitted("Anna", true);
        authorityOf(mother, mila);

        assertThat(NURSE.call(() -> people.read(mila)).address()).isNull();
    }

    @Test
    void isNotToldByTheRecordOfTheOtherParent() {
        var mila = admitted("Mila", false);
        var mother = admitted("Anna", true);
        var father = admitted("Bart", false);
        LETTERS.run(() -> authorities.record(
                new AuthorityTold(mila, AuthorityKind.JOINT_PARENTAL, List.of(mother, father), false, BORN)));

        assertThat(NURSE.call(() -> people.read(father)).address()).isNull();
    }

    @Test
    void isNotToldByTheRecordThatStaysAfterAMerge() {
        var mila = admitted("Mila", false);
        var same = admitted("Mila", true);
        NURSE.run(() -> merges.merge(same, mila, "Zelfde kind."));

        assertThat(NURSE.call(() -> people.read(mila)).address()).isNull();
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, names = "SYSTEM", mode = EnumSource.Mode.EXCLUDE)
    void isToldToNobody(Role role) {
        var mila = admitted("Mila", true);

        assertThatThrownBy(() -> new Actor("iemand", "Iemand", Set.of(role)).call(() -> envelopes.addressOf(mila)))
                .isInstanceOf(AccessRefused.class);
    }

    private void authorityOf(PersonId parent, PersonId child) {
        LETTERS.run(() -> authorities.record(
                new AuthorityTold(child, AuthorityKind.SINGLE_PARENTAL, List.of(parent), false, BORN)));
    }

    private PersonId admitted(String given, boolean secret) {
        var person = new NewPerson(
                null,
                new Identity(new PersonName(given, "", "Kroes"), BRINK),
                BORN,
                new MunicipalityCode("GM1699"),
                "nl",
                secret);
        return LETTERS.call(() -> people.admit(List.of(person))).getFirst();
    }
}
