package nl.wieg.immunisation.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.wieg.people.PersonId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The rows of the table in the package's description, and what moves somebody from one row to another. */
class ConsentRulesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final PersonId MILA = new PersonId(new UUID(0, 1));
    private static final PersonId MOTHER = new PersonId(new UUID(0, 2));
    private static final PersonId FATHER = new PersonId(new UUID(0, 3));
    private static final PersonId GRANDMOTHER = new PersonId(new UUID(0, 4));

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "", textBlock = """
            under 12    | unclear |        |        |             | review           |
            under 12    | silent  | silent |        |             | ask              | holders
            under 12    | yes     | yes    |        |             | may be given     |
            under 12    | yes     | silent |        |             | may be given     |
            under 12    | no      | silent |        |             | refused          |
            under 12    | no      | no     |        |             | refused          |
            under 12    | yes     | no     |        |             | waits for doctor |
            under 12    | yes     | no     |        | give        | may be given     |
            under 12    | yes     | no     |        | do not give | refused          |
            12 to 15    | unclear |        | yes    |             | review           |
            12 to 15    | unclear |        | no     |             | refused          |
            12 to 15    | silent  | silent | silent |             | ask              | child, holders
            12 to 15    | yes     | silent | silent |             | ask              | child
            12 to 15    | silent  | silent | yes    |             | ask              | holders
            12 to 15    | yes     | silent | yes    |             | may be given     |
            12 to 15    | yes     | yes    | no     |             | refused          |
            12 to 15    | no      | no     | silent |             | refused          |
            12 to 15    | no      | no     | yes    |             | waits for doctor |
            12 to 15    | no      | no     | yes    | wish stands | may be given     |
            12 to 15    | yes     | no     | yes    |             | waits for doctor |
            12 to 15    | yes     | no     | silent |             | waits for doctor |
            12 to 15    | yes     | no     | silent | give        | ask              | child
            12 to 15    | yes     | no     | yes    | give        | may be given     |
            12 to 15    | yes     | no     | yes    | do not give | refused          |
            12 to 15    | yes     | no     | yes    | wish stands | may be given     |
            16 and over | no      | no     | yes    |             | may be given     |
            16 and over | yes     | yes    | no     |             | refused          |
            16 and over | yes     | yes    | silent |             | ask              | child
            16 and over | unclear |        | yes    |             | may be given     |
            """)
    void answersEachRowOfTheTable(
            String age,
            @Nullable String mother,
            @Nullable String father,
            @Nullable String child,
            @Nullable String found,
            String outcome,
            @Nullable String asked) {
        var said = new ArrayList<Statement>();
        say(said, MOTHER, mother);
        say(said, FATHER, father);
        say(said, MILA, child);
        if (found != null) {
            said.add(new Statement.Found(Finding.valueOf(constant(found)), DAY));
        }
        var birth = DAY.minusYears(
                switch (age) {
                    case "under 12" -> 9;
                    case "12 to 15" -> 14;
                    default -> 17;
                });
        var clear = !"unclear".equals(mother);

        var answer = ConsentRules.answer(
                new ConsentQuestion(MILA, birth, DAY, clear ? List.of(MOTHER, FATHER) : List.of(), clear, said));

        assertThat(answer).isEqualTo(new ConsentOutcome(Verdict.valueOf(constant(outcome)), toAsk(asked)));
    }

    @Test
    void asksAgainFromTheTwelfthBirthday() {
        var birth = LocalDate.of(2014, 9, 1);
        var yes = word(MOTHER, Decision.YES, LocalDate.of(2026, 8, 31));

        assertThat(outcome(birth, LocalDate.of(2026, 8, 31), yes)).isEqualTo(ConsentOutcome.of(Verdict.MAY_BE_GIVEN));
        assertThat(outcome(birth, LocalDate.of(2026, 9, 1), yes))
                .isEqualTo(new ConsentOutcome(Verdict.ASK, List.of(MILA, MOTHER, FATHER)));
    }

    @Test
    void asksAgainFromTheSixteenthBirthday() {
        var birth = LocalDate.of(2010, 9, 1);
        var yes = word(MILA, Decision.YES, LocalDate.of(2026, 8, 31));
        var alsoYes = word(MOTHER, Decision.YES, LocalDate.of(2026, 8, 31));

        assertThat(verdict(birth, LocalDate.of(2026, 8, 31), yes, alsoYes)).isEqualTo(Verdict.MAY_BE_GIVEN);
        assertThat(verdict(birth, LocalDate.of(2026, 9, 1), yes, alsoYes)).isEqualTo(Verdict.ASK);
    }

    @Test
    void turnsTwelveOnTheLastOfFebruaryWhenBornOnALeapDay() {
        var birth = LocalDate.of(2012, 2, 29);

        assertThat(AgeBand.on(LocalDate.of(2023, 2, 28), birth)).isEqualTo(AgeBand.UNDER_12);
        assertThat(AgeBand.on(LocalDate.of(2024, 2, 28), birth)).isEqualTo(AgeBand.UNDER_12);
        assertThat(AgeBand.on(LocalDate.of(2024, 2, 29), birth)).isEqualTo(AgeBand.FROM_12);
        assertThat(AgeBand.on(LocalDate.of(2028, 2, 29), birth)).isEqualTo(AgeBand.FROM_16);
    }

    @Test
    void takesTheLastWordOfEach() {
        var birth = DAY.minusYears(3);
        var yes = word(MOTHER, Decision.YES, DAY.minusDays(9));
        var takenBack = word(MOTHER, Decision.NO, DAY.minusDays(1));

        assertThat(verdict(birth, DAY, yes, takenBack)).isEqualTo(Verdict.REFUSED);
        assertThat(verdict(birth, DAY.minusDays(2), yes, takenBack)).isEqualTo(Verdict.MAY_BE_GIVEN);
    }

    @Test
    void doesNotHearWhoHasNoAuthority() {
        assertThat(verdict(DAY.minusYears(3), DAY, word(GRANDMOTHER, Decision.YES, DAY)))
                .isEqualTo(Verdict.ASK);
    }

    @Test
    void opensWhatADoctorDecidedOnceAHolderSpeaksAnew() {
        var birth = DAY.minusYears(3);
        var yes = word(MOTHER, Decision.YES, DAY);
        var no = word(FATHER, Decision.NO, DAY);
        var give = new Statement.Found(Finding.GIVE, DAY);

        assertThat(verdict(birth, DAY, yes, no, give)).isEqualTo(Verdict.MAY_BE_GIVEN);
        assertThat(verdict(birth, DAY, yes, no, give, no)).isEqualTo(Verdict.WAITS_FOR_DOCTOR);
    }

    @Test
    void doesNotTakeAnEarlierFindingForAWishSpokenLater() {
        var birth = DAY.minusYears(14);
        var stands = new Statement.Found(Finding.WISH_STANDS, DAY);

        assertThat(verdict(birth, DAY, word(MOTHER, Decision.NO, DAY), stands, word(MILA, Decision.YES, DAY)))
                .isEqualTo(Verdict.WAITS_FOR_DOCTOR);
    }

    @Test
    void waitsForOnesOwnWordThoughAFormerWishOfAnotherAgeStood() {
        var birth = DAY.minusYears(17);

        assertThat(verdict(
                        birth,
                        DAY,
                        word(MILA, Decision.YES, birth.plusYears(14)),
                        new Statement.Found(Finding.WISH_STANDS, birth.plusYears(14))))
                .isEqualTo(Verdict.ASK);
    }

    private static Verdict verdict(LocalDate birth, LocalDate day, Statement... said) {
        return outcome(birth, day, said).verdict();
    }

    private static ConsentOutcome outcome(LocalDate birth, LocalDate day, Statement... said) {
        return ConsentRules.answer(new ConsentQuestion(MILA, birth, day, List.of(MOTHER, FATHER), true, List.of(said)));
    }

    private static Statement word(PersonId by, Decision decision, LocalDate on) {
        return new Statement.Word(by, decision, on);
    }

    private static void say(List<Statement> said, PersonId by, @Nullable String what) {
        if (what != null && !what.equals("silent") && !what.equals("unclear")) {
            said.add(word(by, Decision.valueOf(constant(what)), DAY));
        }
    }

    private static List<PersonId> toAsk(@Nullable String asked) {
        return asked == null
                ? List.of()
                : Arrays.stream(asked.split(", "))
                        .flatMap(who -> who.equals("child") ? List.of(MILA).stream() : List.of(MOTHER, FATHER).stream())
                        .toList();
    }

    private static String constant(String words) {
        return words.toUpperCase(Locale.ROOT).replace(' ', '_');
    }
}
