package nl.wieg.people.mutations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.wieg.people.Address;
import nl.wieg.people.AuthorityKind;
import nl.wieg.people.PersonName;
import nl.wieg.shared.MunicipalityCode;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HistoryTests {

    private static final LocalDate BORN = LocalDate.of(2016, 5, 2);
    private static final LocalDate LATER = LocalDate.of(2024, 6, 1);
    private static final MunicipalityCode NOORDENVELD = new MunicipalityCode("GM1699");
    private static final MunicipalityCode EMMEN = new MunicipalityCode("GM0114");
    private static final PersonName MILA = new PersonName("Mila", "", "Kroes");
    private static final PersonName PRINS = new PersonName("Mila", "", "Prins");
    private static final Address BRINK = new Address("Brink", "3a", "9301AB", "Roden");
    private static final Address HOOFDSTRAAT = new Address("Hoofdstraat", "1", "7811AA", "Emmen");
    private static final Change.Holder ANNA =
            new Change.Holder("2234567890", null, new PersonName("Anna", "", "Kroes"), null);
    private static final Change.Holder BART =
            new Change.Holder(null, null, new PersonName("Bart", "", "Prins"), LocalDate.of(1988, 1, 1));

    /** The rows of the table in the package: what each kind does in each presence, and what it does as a correction. */
    @ParameterizedTest
    @CsvSource({
        "BIRTH,     UNKNOWN, APPLIED,        HERE,    APPLIED",
        "BIRTH,     HERE,    BORN_TWICE,     HERE,    APPLIED",
        "BIRTH,     AWAY,    BORN_TWICE,     AWAY,    APPLIED",
        "BIRTH,     DEAD,    AFTER_DEATH,    DEAD,    APPLIED",
        "MOVE_IN,   UNKNOWN, APPLIED,        HERE,    APPLIED",
        "MOVE_IN,   HERE,    ALREADY_HERE,   HERE,    APPLIED",
        "MOVE_IN,   AWAY,    APPLIED,        HERE,    APPLIED",
        "MOVE_IN,   DEAD,    AFTER_DEATH,    DEAD,    APPLIED",
        "MOVE_OUT,  UNKNOWN, UNKNOWN_PERSON, UNKNOWN, UNKNOWN_PERSON",
        "MOVE_OUT,  HERE,    APPLIED,        AWAY,    APPLIED",
        "MOVE_OUT,  AWAY,    NOT_HERE,       AWAY,    APPLIED",
        "MOVE_OUT,  DEAD,    AFTER_DEATH,    DEAD,    APPLIED",
        "DEATH,     UNKNOWN, UNKNOWN_PERSON, UNKNOWN, UNKNOWN_PERSON",
        "DEATH,     HERE,    APPLIED,        DEAD,    APPLIED",
        "DEATH,     AWAY,    APPLIED,        DEAD,    APPLIED",
        "DEATH,     DEAD,    AFTER_DEATH,    DEAD,    APPLIED",
        "NAME,      UNKNOWN, UNKNOWN_PERSON, UNKNOWN, UNKNOWN_PERSON",
        "NAME,      HERE,    APPLIED,        HERE,    APPLIED",
        "NAME,      AWAY,    NOT_HERE,       AWAY,    APPLIED",
        "NAME,      DEAD,    AFTER_DEATH,    DEAD,    APPLIED",
        "ADDRESS,   UNKNOWN, UNKNOWN_PERSON, UNKNOWN, UNKNOWN_PERSON",
        "ADDRESS,   HERE,    APPLIED,        HERE,    APPLIED",
        "ADDRESS,   AWAY,    NOT_HERE,       AWAY,    APPLIED",
        "ADDRESS,   DEAD,    AFTER_DEATH,    DEAD,    APPLIED",
        "AUTHORITY, UNKNOWN, UNKNOWN_PERSON, UNKNOWN, UNKNOWN_PERSON",
        "AUTHORITY, HERE,    APPLIED,        HERE,    APPLIED",
        "AUTHORITY, AWAY,    NOT_HERE,       AWAY,    APPLIED",
        "AUTHORITY, DEAD,    AFTER_DEATH,    DEAD,    APPLIED",
        "SECRECY,   UNKNOWN, UNKNOWN_PERSON, UNKNOWN, UNKNOWN_PERSON",
        "SECRECY,   HERE,    APPLIED,        HERE,    APPLIED",
        "SECRECY,   AWAY,    NOT_HERE,       AWAY,    APPLIED",
        "SECRECY,   DEAD,    AFTER_DEATH,    DEAD,    APPLIED"
    })
    void judgesAMutationByWhereSomebodyIs(
            MutationKind kind, Presence before, Verdict verdict, Presence after, Verdict corrected) {
        var history = History.of(until(before, told(9, LATER, other(kind))));
        var correction = History.of(until(before, correcting(9, LATER, other(kind))));

        assertThat(history.verdicts()).containsEntry(9L, verdict);
        assertThat(history.state().presence()).isEqualTo(after);
        assertThat(correction.verdicts()).containsEntry(9L, corrected);
    }

    @Test
    void takesWhatIsKnownAlreadyForNoEffect() {
        var history = History.of(until(Presence.HERE, told(9, BORN, birth())));

        assertThat(history.verdicts()).containsEntry(9L, Verdict.NO_EFFECT);
    }

    @Test
    void looksAgainAtAContradictionWhenALaterArrivalMakesSenseOfIt() {
        var address = told(3, LATER, new Change.NewAddress(EMMEN, HOOFDSTRAAT));

        assertThat(History.of(List.of(address)).verdicts()).containsEntry(3L, Verdict.UNKNOWN_PERSON);
        var history = History.of(List.of(address, told(1, BORN, birth())));
        assertThat(history.verdicts()).containsEntry(3L, Verdict.APPLIED);
        assertThat(history.state().where().municipality()).isEqualTo(EMMEN);
    }

    @Test
    void refusesADeathBeforeBirth() {
        assertThat(History.of(until(Presence.HERE, told(9, BORN.minusDays(1), new Change.Death())))
                        .verdicts())
                .containsEntry(9L, Verdict.BEFORE_BIRTH);
    }

    @Test
    void bringsSomebodyBackWhoseDeathWasAMistake() {
        var history = History.of(
                until(Presence.DEAD, correcting(9, LATER, new Change.MoveIn(MILA, BORN, NOORDENVELD, BRINK))));

        assertThat(history.state().stay()).isEqualTo(PersonState.Stay.HERE);
    }

    @ParameterizedTest
    @CsvSource({"2034-05-01, APPLIED", "2034-05-02, OF_AGE"})
    void knowsNoAuthorityOverWhoIsEighteen(LocalDate on, Verdict verdict) {
        assertThat(History.of(until(Presence.HERE, told(9, on, joint()))).verdicts())
                .containsEntry(9L, verdict);
    }

    @Test
    void refusesAuthorityThatDoesNotFitThoseNamed() {
        var alone = new Change.NewAuthority(AuthorityKind.JOINT_PARENTAL, List.of(ANNA), false);
        var twice = new Change.NewAuthority(AuthorityKind.JOINT_PARENTAL, List.of(ANNA, ANNA), false);

        assertThat(History.of(until(Presence.HERE, told(8, LATER, alone), told(9, LATER, twice)))
                        .verdicts())
                .containsEntry(8L, Verdict.IMPOSSIBLE_AUTHORITY)
                .containsEntry(9L, Verdict.IMPOSSIBLE_AUTHORITY);
    }

    @Test
    void changesANumberByACorrectionAlone() {
        var first = new Mutation(8, LATER, false, "999990019", new Change.NewName(PRINS));
        var other = new Mutation(9, LATER, false, "999990020", new Change.NewName(MILA));
        var corrected = new Mutation(10, LATER, true, "999990020", new Change.NewName(MILA));

        var history = History.of(until(Presence.HERE, first, other, corrected));

        assertThat(history.verdicts()).containsEntry(9L, Verdict.OTHER_NUMBER).containsEntry(10L, Verdict.APPLIED);
        assertThat(history.state().who().bsn()).isEqualTo("999990020");
    }

    @Test
    void refusesTheNumberOfSomebodyElse() {
        var taken = new Mutation(9, LATER, false, "999990019", new Change.NewName(PRINS)).withForeignNumber();

        var history = History.of(until(Presence.HERE, taken));

        assertThat(history.verdicts()).containsEntry(9L, Verdict.NUMBER_TAKEN);
        assertThat(history.state().who().name()).isEqualTo(MILA);
    }

    @RepeatedTest(200)
    void endsInTheSameStateInWhateverOrderAndHoweverOften(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var story = story(random);
        var expected = History.of(story);

        var shuffled = new ArrayList<>(story);
        story.stream().filter(mutation -> random.nextBoolean()).forEach(shuffled::add);
        Collections.shuffle(shuffled, random);

        assertThat(History.of(shuffled)).isEqualTo(expected);
    }

    /** Twelve mutations with sense and nonsense among them. */
    private static List<Mutation> story(Random random) {
        var kinds = MutationKind.values();
        return Stream.iterate(1L, sequence -> sequence <= 12, sequence -> sequence + 1)
                .map(sequence -> new Mutation(
                        sequence,
                        BORN.plusDays(random.nextInt(-20, 3_000)),
                        random.nextInt(5) == 0,
                        random.nextInt(3) == 0 ? "999990019" : null,
                        random.nextBoolean()
                                ? other(kinds[1 + random.nextInt(kinds.length - 1)])
                                : first(kinds[1 + random.nextInt(kinds.length - 1)])))
                .toList();
    }

    private static List<Mutation> until(Presence presence, Mutation... then) {
        var all = new ArrayList<Mutation>();
        if (presence != Presence.UNKNOWN) {
            all.add(told(1, BORN, birth()));
        }
        if (presence == Presence.AWAY) {
            all.add(told(2, BORN.plusYears(1), new Change.MoveOut()));
        }
        if (presence == Presence.DEAD) {
            all.add(told(2, BORN.plusYears(1), new Change.Death()));
        }
        all.addAll(List.of(then));
        return all;
    }

    private static Mutation told(long sequence, LocalDate on, Change change) {
        return new Mutation(sequence, on, false, null, change);
    }

    private static Mutation correcting(long sequence, LocalDate on, Change change) {
        return new Mutation(sequence, on, true, null, change);
    }

    private static Change birth() {
        return new Change.Birth(MILA, NOORDENVELD, BRINK);
    }

    private static Change joint() {
        return new Change.NewAuthority(AuthorityKind.JOINT_PARENTAL, List.of(ANNA, BART), false);
    }

    private static Change first(MutationKind kind) {
        return kind == MutationKind.BIRTH
                ? birth()
                : kind == MutationKind.NAME ? new Change.NewName(MILA) : other(kind);
    }

    /** With other data than the birth. */
    private static Change other(MutationKind kind) {
        return switch (kind) {
            case ADMISSION -> new Change.Admission(PRINS, BORN, EMMEN, HOOFDSTRAAT, false, null, null);
            case BIRTH -> new Change.Birth(PRINS, NOORDENVELD, BRINK);
            case MOVE_IN -> new Change.MoveIn(PRINS, BORN, EMMEN, HOOFDSTRAAT);
            case MOVE_OUT -> new Change.MoveOut();
            case DEATH -> new Change.Death();
            case NAME -> new Change.NewName(PRINS);
            case ADDRESS -> new Change.NewAddress(EMMEN, HOOFDSTRAAT);
            case AUTHORITY -> joint();
            case SECRECY -> new Change.Secrecy(true);
        };
    }
}
