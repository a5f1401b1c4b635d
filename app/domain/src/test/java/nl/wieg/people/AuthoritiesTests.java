package nl.wieg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wieg.DomainTest;
import nl.wieg.access.Actor;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class AuthoritiesTests {

    private static final Actor BRP = Actor.system("brp");
    private static final LocalDate BIRTH = LocalDate.of(2016, 5, 2);

    private final Authorities authorities;
    private final People people;
    private final JdbcTemplate jdbc;

    private PersonId mila = new PersonId(new UUID(0, 1));
    private PersonId anna = mila;
    private PersonId bart = mila;

    @Autowired
    AuthoritiesTests(Authorities authorities, People people, JdbcTemplate jdbc) {
        this.authorities = authorities;
        this.people = people;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void aChildAndTwoParents() {
        PeopleTables.empty();
        var family = BRP.call(() -> people.admit(
                Stream.of("Mila", "Anna", "Bart").map(AuthoritiesTests::named).toList()));
        mila = family.getFirst();
        anna = family.get(1);
        bart = family.get(2);
    }

    @Test
    void saysWhoHasAuthorityAsToldLast() {
        told(AuthorityKind.JOINT_PARENTAL, anna, bart);
        told(AuthorityKind.SINGLE_PARENTAL, bart);

        assertThat(over())
                .isEqualTo(new AuthorityOver(mila, AuthorityKind.SINGLE_PARENTAL, List.of(bart), false, false));
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM person_authority", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void keepsNoVersionThatSaysTheSameAgain() {
        told(AuthorityKind.JOINT_PARENTAL, anna, bart);
        told(AuthorityKind.JOINT_PARENTAL, anna, bart);

        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM person_authority", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void needsALookWhenNobodyEverTold() {
        assertThat(over()).isEqualTo(new AuthorityOver(mila, AuthorityKind.UNKNOWN, List.of(), false, true));
    }

    @ParameterizedTest
    @CsvSource({
        "TEMPORARILY_NONE, 0, true",
        "UNDETERMINABLE, 0, true",
        "GUARDIANSHIP, 0, true",
        "GUARDIANSHIP, 1, false",
        "JOINT_WITH_OTHER, 1, false",
        "SINGLE_PARENTAL, 1, false",
        "JOINT_PARENTAL, 2, false"
    })
    void needsALookWhenNobodyKnownHasIt(AuthorityKind kind, int holders, boolean needsReview) {
        told(kind, Stream.of(anna, bart).limit(holders).toArray(PersonId[]::new));

        assertThat(over().needsReview()).isEqualTo(needsReview);
    }

    @Test
    void needsALookWhenItIsDoubted() {
        BRP.run(() -> authorities.record(
                new AuthorityTold(mila, AuthorityKind.JOINT_PARENTAL, List.of(anna, bart), true, BIRTH)));

        assertThat(over().needsReview()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "GezamenlijkOuderlijkGezag, JOINT_PARENTAL",
        "TweehoofdigOuderlijkGezag, JOINT_PARENTAL",
        "EenhoofdigOuderlijkGezag, SINGLE_PARENTAL",
        "GezamenlijkGezag, JOINT_WITH_OTHER",
        "Voogdij, GUARDIANSHIP",
        "TijdelijkGeenGezag, TEMPORARILY_NONE",
        "GezagNietTeBepalen, UNDETERMINABLE"
    })
    void knowsEveryNameThatTheBrpGives(String name, AuthorityKind kind) {
        assertThat(AuthorityKind.named(name)).contains(kind);
    }

    @Test
    void refusesAuthorityThatSoManyCannotHave() {
        assertThatThrownBy(() -> told(AuthorityKind.JOINT_PARENTAL, anna)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> told(AuthorityKind.SINGLE_PARENTAL, anna, bart))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> told(AuthorityKind.JOINT_PARENTAL, anna, anna)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> told(AuthorityKind.SINGLE_PARENTAL, mila)).isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> told(AuthorityKind.UNKNOWN)).isInstanceOf(WrongInput.class);
    }

    @Test
    void recordsManyAtOnceTheLaterOfAChildHolding() {
        BRP.run(() -> authorities.recordAll(List.of(
                new AuthorityTold(mila, AuthorityKind.SINGLE_PARENTAL, List.of(anna), false, BIRTH),
                new AuthorityTold(mila, AuthorityKind.JOINT_PARENTAL, List.of(anna, bart), false, BIRTH))));

        assertThat(BRP.call(() -> authorities.over(List.of(mila, anna))))
                .containsExactly(
                        Map.entry(
                                mila,
                                new AuthorityOver(
                                        mila, AuthorityKind.JOINT_PARENTAL, List.of(anna, bart), false, false)),
                        Map.entry(anna, new AuthorityOver(anna, AuthorityKind.UNKNOWN, List.of(), false, true)));
    }

    private AuthorityOver over() {
        return BRP.call(() -> authorities.over(mila));
    }

    private void told(AuthorityKind kind, PersonId... holders) {
        BRP.run(() -> authorities.record(new AuthorityTold(mila, kind, List.of(holders), false, BIRTH)));
    }

    private static NewPerson named(String given) {
        return new NewPerson(
                null,
                new Identity(new PersonName(given, "", "Kroes"), null),
                given.equals("Mila") ? BIRTH : null,
                new MunicipalityCode("GM1699"),
                "nl",
                false);
    }
}
