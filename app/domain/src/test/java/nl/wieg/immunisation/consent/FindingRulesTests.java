package nl.wieg.immunisation.consent;

import static nl.wieg.immunisation.consent.AFamily.DOCTOR;
import static nl.wieg.immunisation.consent.AFamily.NURSE;
import static nl.wieg.immunisation.consent.ConsentPurpose.TREATMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Set;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.people.Authorities;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.shared.Region;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class FindingRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final String WHY = "Na een gesprek met iedereen.";

    private final Consents consents;
    private final Holds holds;
    private final ConsentFiles files;
    private final People people;
    private final Authorities authorities;
    private final TestClock clock;

    @Autowired
    FindingRulesTests(
            Consents consents,
            Holds holds,
            ConsentFiles files,
            People people,
            Authorities authorities,
            TestClock clock) {
        this.consents = consents;
        this.holds = holds;
        this.files = files;
        this.people = people;
        this.authorities = authorities;
        this.clock = clock;
    }

    @BeforeEach
    void nothingWasSaid() {
        AFamily.nobody();
        clock.set(TODAY.atTime(9, 0).atZone(Region.ZONE).toInstant());
    }

    @AfterEach
    void timeGoesOn() {
        AFamily.nobody();
        clock.run();
    }

    @ParameterizedTest
    @ValueSource(ints = {11, 16})
    void findsNoWishAtAnotherAge(int age) {
        var family = ofAChildOf(age);

        refuses(
                () -> consents.confirmWish(family.mila(), WHY),
                "Dit kan alleen bij een kind van 12 tot en met 15 jaar.");
    }

    @Test
    void findsNoWishOfAChildThatDidNotSayYes() {
        var family = ofAChildOf(14);
        says(family, family.anna(), Decision.NO);

        refuses(() -> consents.confirmWish(family.mila(), WHY), "Het kind zei zelf nog geen ja. Leg dat eerst vast.");
        assertThat(judgements(family)).isZero();
    }

    @Test
    void decidesNothingWhereNobodyDisagrees() {
        var family = ofAChildOf(4);
        says(family, family.anna(), Decision.YES);

        refuses(() -> consents.decide(family.mila(), true, WHY), "Wie gezag heeft, is het niet oneens.");
        refuses(() -> consents.decide(family.mila(), false, WHY), "Niemand is het oneens. Er is niets te beslissen.");
        assertThat(judgements(family)).isZero();
    }

    @Test
    void decidesWhereHoldersDisagreeAboutOneKindAlone() {
        var family = ofAChildOf(4);
        says(family, family.anna(), Decision.YES);
        DOCTOR.run(() -> holds.object(
                family.mila(), Set.of("BMR"), Said.byHolder(family.bart(), Method.ORAL, TODAY, "folder-2026"), ""));

        DOCTOR.run(() -> consents.decide(family.mila(), true, WHY));

        assertThat(judgements(family)).isEqualTo(1);
    }

    @Test
    void mayTurnDownButNotGiveWhatTheChildAloneWants() {
        var family = ofAChildOf(14);
        says(family, family.anna(), Decision.NO);
        says(family, family.mila(), Decision.YES);

        refuses(() -> consents.decide(family.mila(), true, WHY), "Wie gezag heeft, is het niet oneens.");
        DOCTOR.run(() -> consents.decide(family.mila(), false, WHY));

        assertThat(NURSE.call(() -> files.treatment(family.mila(), "HPV")).verdict())
                .isEqualTo(Verdict.REFUSED);
    }

    @Test
    void saysThatTheWordsAreMissing() {
        var family = ofAChildOf(4);

        assertThatThrownBy(() -> DOCTOR.run(() -> consents.decide(family.mila(), true, " ")))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.about()).isEqualTo("words"));
    }

    private AFamily ofAChildOf(int age) {
        return AFamily.withAChildBorn(TODAY.minusYears(age).minusDays(1), people, authorities);
    }

    private void says(AFamily family, PersonId who, Decision decision) {
        var said = who.equals(family.mila())
                ? Said.bySelf(who, Method.ORAL, TODAY, "folder-2026")
                : Said.byHolder(who, Method.ORAL, TODAY, "folder-2026");
        NURSE.run(() -> consents.record(family.mila(), TREATMENT, decision, said, ""));
    }

    private int judgements(AFamily family) {
        return NURSE.call(() -> files.read(family.mila())).judgements().size();
    }

    private static void refuses(Runnable finding, String message) {
        assertThatThrownBy(() -> DOCTOR.run(finding))
                .isInstanceOf(WrongInput.class)
                .hasMessage(message);
    }
}
