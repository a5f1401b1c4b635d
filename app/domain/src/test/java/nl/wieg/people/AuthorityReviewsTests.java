package nl.wieg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.WorkContext;
import nl.wieg.people.AuthorityReviews.AuthorityReview;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class AuthorityReviewsTests {

    private static final Actor NIGHT = Actor.system("nacht");
    private static final Actor NURSE = new Actor("noor", "Noor Vos", Set.of(Role.NURSE)).in(WorkContext.REGION);
    private static final MunicipalityCode NOORDENVELD = new MunicipalityCode("GM1699");
    private static final LocalDate BORN = LocalDate.of(2016, 5, 2);

    private final AuthorityReviews reviews;
    private final Authorities authorities;
    private final People people;
    private final TestClock clock;

    @Autowired
    AuthorityReviewsTests(AuthorityReviews reviews, Authorities authorities, People people, TestClock clock) {
        this.reviews = reviews;
        this.authorities = authorities;
        this.people = people;
        this.clock = clock;
    }

    @BeforeEach
    void nobodyIsKnownOnTheFirstOfSeptember() {
        PeopleTables.empty();
        clock.set(LocalDate.of(2026, 9, 1).atTime(9, 0).atZone(Region.ZONE).toInstant());
    }

    @AfterEach
    void timeGoesOn() {
        PeopleTables.empty();
        clock.run();
    }

    @Test
    void listsWhoseAuthorityNobodyTold() {
        var mila = child(BORN);

        assertThat(open())
                .containsExactly(new AuthorityReview(mila, 2016, NOORDENVELD, AuthorityKind.UNKNOWN, false, null));
    }

    @Test
    void listsTheSameChildrenAsTheAuthorityOfEachSays() {
        var parent = parent();
        var children = List.of(
                told(AuthorityKind.SINGLE_PARENTAL, false, parent),
                told(AuthorityKind.SINGLE_PARENTAL, true, parent),
                told(AuthorityKind.TEMPORARILY_NONE, false),
                told(AuthorityKind.UNDETERMINABLE, false),
                told(AuthorityKind.GUARDIANSHIP, false),
                told(AuthorityKind.GUARDIANSHIP, false, parent));

        var needReview = children.stream()
                .filter(child -> NURSE.call(() -> authorities.over(child)).needsReview())
                .toList();

        assertThat(needReview).hasSize(4);
        assertThat(open()).extracting(AuthorityReview::child).containsExactlyInAnyOrderElementsOf(needReview);
        assertThat(NURSE.call(reviews::count)).isEqualTo(4);
    }

    @Test
    void goesByWhatWasToldLast() {
        var mila = told(AuthorityKind.UNDETERMINABLE, false);
        clock.advance(Duration.ofMinutes(1));
        tell(mila, AuthorityKind.SINGLE_PARENTAL, false, parent());

        assertThat(open()).isEmpty();
        assertThat(NURSE.call(reviews::count)).isZero();
    }

    @Test
    void leavesOutWhoDecidesAlone() {
        child(LocalDate.of(2010, 9, 1));
        var fifteen = child(LocalDate.of(2010, 9, 2));

        assertThat(open()).extracting(AuthorityReview::child).containsExactly(fifteen);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"PLANNER", "MANAGEMENT", "STEWARD", "COORDINATOR", "PRIVACY_OFFICER"})
    void refusesWhoDoesNotCareForThem(Role role) {
        var somebody = new Actor("wout", "Wout Meijering", Set.of(role));

        assertThatThrownBy(() -> somebody.call(() -> reviews.open(10))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> somebody.call(reviews::count)).isInstanceOf(AccessRefused.class);
    }

    private List<AuthorityReview> open() {
        return NURSE.call(() -> reviews.open(10));
    }

    private PersonId told(AuthorityKind kind, boolean underResearch, PersonId... holders) {
        var child = child(BORN);
        tell(child, kind, underResearch, holders);
        return child;
    }

    private void tell(PersonId child, AuthorityKind kind, boolean underResearch, PersonId... holders) {
        NIGHT.run(() -> authorities.record(new AuthorityTold(child, kind, List.of(holders), underResearch, BORN)));
    }

    private PersonId parent() {
        return NIGHT.call(() -> people.admit(List.of(named(null).as(PersonKind.PARENT))))
                .getFirst();
    }

    private PersonId child(LocalDate birth) {
        return NIGHT.call(() -> people.admit(List.of(named(birth)))).getFirst();
    }

    private static NewPerson named(@Nullable LocalDate birth) {
        return new NewPerson(
                null, new Identity(new PersonName("Mila", "", "Kroes"), null), birth, NOORDENVELD, "nl", false);
    }
}
