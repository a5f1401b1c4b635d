package nl.wieg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import nl.wieg.DomainTest;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.WorkContext;
import nl.wieg.people.mutations.BrpMutation;
import nl.wieg.people.mutations.Change;
import nl.wieg.people.mutations.Mutation;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

@DomainTest
class MutationsTests {

    private static final Actor BRP = Actor.system("brp");
    private static final Actor NURSE =
            new Actor("nurse-1", "Noor Verpleegkundige", Set.of(Role.NURSE)).in(WorkContext.REGION);
    private static final LocalDate BORN = LocalDate.of(2016, 5, 2);
    private static final LocalDate LATER = LocalDate.of(2024, 6, 1);
    private static final MunicipalityCode NOORDENVELD = new MunicipalityCode("GM1699");
    private static final MunicipalityCode EMMEN = new MunicipalityCode("GM0114");
    private static final PersonName MILA = new PersonName("Mila", "", "Kroes");
    private static final Address BRINK = new Address("Brink", "3a", "9301AB", "Roden");
    private static final Address HOOFDSTRAAT = new Address("Hoofdstraat", "1", "7811AA", "Emmen");
    private static final String MILAS = "1234567890";
    private static final String NUMBER = "999990019";
    private static final Change.Holder ANNA =
            new Change.Holder("2234567890", "999990020", new PersonName("Anna", "", "Kroes"), LocalDate.of(1990, 1, 1));
    private static final Change.Holder BART =
            new Change.Holder(null, null, new PersonName("Bart", "", "Prins"), LocalDate.of(1988, 1, 1));

    private final Mutations mutations;
    private final Contradictions contradictions;
    private final PeopleChanges changes;
    private final People people;
    private final PeopleInCare inCare;
    private final Authorities authorities;
    private final Retention retention;
    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;

    @Autowired
    MutationsTests(
            Mutations mutations,
            Contradictions contradictions,
            PeopleChanges changes,
            People people,
            PeopleInCare inCare,
            Authorities authorities,
            Retention retention,
            JdbcTemplate jdbc,
            TransactionTemplate transaction) {
        this.mutations = mutations;
        this.contradictions = contradictions;
        this.changes = changes;
        this.people = people;
        this.inCare = inCare;
        this.authorities = authorities;
        this.retention = retention;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    @BeforeEach
    void nobodyIsKnown() {
        PeopleTables.empty();
    }

    @Test
    void takesInWhoIsBornHere() {
        apply(birth(1, NUMBER));

        var mila = found(NUMBER);
        assertThat(record(mila))
                .isEqualTo(new PersonRecord(
                        mila,
                        PersonKind.CHILD,
                        true,
                        MILA,
                        BORN,
                        NOORDENVELD,
                        BRINK,
                        false,
                        "••••••019",
                        "nl",
                        null,
                        null,
                        null,
                        null,
                        null));
        assertThat(inCare.find(mila)).isPresent();
        assertThat(NURSE.call(() -> people.find("Kroes", BORN, "9301AB"))).contains(mila);
    }

    @Test
    void takesInAChildWithoutANumberAndATwin() {
        apply(birth(1, null), told("1234567899", 2, BORN, null, new Change.Birth(MILA, NOORDENVELD, BRINK)));

        assertThat(BRP.call(() -> inCare.next(Optional.empty(), 10))).hasSize(2);
    }

    @Test
    void tellsWhomADeliveryChangedAndNobodyWhenItIsHeardAgain() {
        var first = apply(birth(1, NUMBER));
        var again = apply(birth(1, NUMBER));

        assertThat(BRP.call(() -> changes.persons(first))).containsExactly(found(NUMBER));
        assertThat(BRP.call(() -> changes.persons(again))).isEmpty();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM person_mutation", Integer.class))
                .isEqualTo(1);
    }

    @Test
    void endsInTheSameStateWhateverTheOrderOfDeliveries() {
        var story = List.of(
                birth(1, NUMBER),
                told(MILAS, 2, LATER, null, new Change.NewAddress(EMMEN, HOOFDSTRAAT)),
                told(MILAS, 3, LATER, null, new Change.MoveOut()),
                told(MILAS, 4, LATER, null, new Change.NewName(new PersonName("Mila", "", "Prins"))),
                told(MILAS, 5, LATER.plusDays(9), null, new Change.MoveIn(MILA, BORN, EMMEN, HOOFDSTRAAT)),
                told(MILAS, 6, LATER.plusDays(9), null, new Change.Secrecy(true)));

        for (var seed = 0; seed < 8; seed++) {
            nobodyIsKnown();
            var shuffled = new ArrayList<>(story);
            Collections.shuffle(shuffled, new Random(seed));
            shuffled.forEach(this::apply);

            var record = record(found(NUMBER));
            assertThat(record.name()).isEqualTo(MILA);
            assertThat(record.municipality()).isEqualTo(EMMEN);
            assertThat(record.secretAddress()).isTrue();
            assertThat(record.leftOn()).isNull();
            assertThat(NURSE.call(() -> contradictions.open(10)))
                    .extracting(Contradiction::sequence)
                    .containsExactly(4L);
        }
    }

    @Test
    void letsAContradictionWaitUntilALaterMutationMakesSenseOfIt() {
        apply(told(MILAS, 2, LATER, null, new Change.NewAddress(EMMEN, HOOFDSTRAAT)));

        var waiting = NURSE.call(() -> contradictions.open(10));
        assertThat(waiting)
                .extracting(Contradiction::sentence)
                .containsExactly("Deze persoon is hier nooit geboren of komen wonen.");
        assertThat(BRP.call(() -> inCare.next(Optional.empty(), 10))).isEmpty();

        apply(birth(1, NUMBER));
        assertThat(NURSE.call(contradictions::count)).isZero();
        assertThat(record(found(NUMBER)).municipality()).isEqualTo(EMMEN);
    }

    @Test
    void closesAContradictionThatNeedsNothingMore() {
        apply(told(MILAS, 2, LATER, null, new Change.MoveOut()));
        var waiting = NURSE.call(() -> contradictions.open(10)).getFirst();

        NURSE.run(() -> contradictions.close(waiting.person(), 2, "Woonde hier nooit."));

        assertThat(NURSE.call(contradictions::count)).isZero();
        assertThat(jdbc.queryForObject("SELECT closed_by FROM person_mutation", String.class))
                .isEqualTo("Noor Verpleegkundige");
    }

    @Test
    void goesOnFromHowSomebodyWasAdmitted() {
        var mila = admitted();

        apply(told(MILAS, 7, LATER, null, new Change.NewAddress(EMMEN, HOOFDSTRAAT)));

        assertThat(record(mila).municipality()).isEqualTo(EMMEN);
        assertThat(record(mila).name()).isEqualTo(MILA);
        assertThat(NURSE.call(contradictions::count)).isZero();
    }

    @Test
    void knowsWhoWasAdmittedByTheCitizenServiceNumber() {
        var mila = BRP.call(() -> people.admit(List.of(mila()))).getFirst();

        apply(told(MILAS, 7, LATER, NUMBER, new Change.MoveOut()));
        apply(told(MILAS, 8, LATER, null, new Change.Death()));

        assertThat(record(mila).leftOn()).isEqualTo(LATER);
        assertThat(record(mila).diedOn()).isEqualTo(LATER);
        assertThat(inCare.find(mila)).isEmpty();
    }

    @Test
    void keepsANumberFromSomebodyWhoseItIsNot() {
        apply(birth(1, NUMBER));

        apply(told("1234567899", 2, BORN, NUMBER, new Change.Birth(MILA, NOORDENVELD, BRINK)));

        assertThat(NURSE.call(() -> contradictions.open(10)))
                .extracting(Contradiction::sentence)
                .containsExactly("Het burgerservicenummer hoort bij iemand anders.");
        assertThat(BRP.call(() -> inCare.next(Optional.empty(), 10))).hasSize(1);
    }

    @Test
    void keepsANumberFromWhoTellsItBeforeTheyAreBorn() {
        apply(told(MILAS, 2, LATER, NUMBER, new Change.NewAddress(EMMEN, HOOFDSTRAAT)));
        apply(told("1234567899", 3, BORN, NUMBER, new Change.Birth(MILA, NOORDENVELD, BRINK)));
        var first = found(NUMBER);

        apply(birth(1, null));
        apply(told(MILAS, 4, LATER, null, new Change.Secrecy(true)));

        assertThat(found(NUMBER)).isEqualTo(first);
        assertThat(NURSE.call(() -> contradictions.open(10)))
                .extracting(Contradiction::sequence, Contradiction::sentence)
                .containsExactly(tuple(2L, "Het burgerservicenummer hoort bij iemand anders."));
        assertThat(BRP.call(() -> inCare.next(Optional.empty(), 10))).hasSize(2);
    }

    @Test
    void takesANumberBackThatALateMutationMakesSenseless() {
        apply(birth(1, null), told(MILAS, 3, LATER, NUMBER, new Change.NewName(MILA)));
        assertThat(found(NUMBER)).isNotNull();

        apply(told(MILAS, 2, BORN.plusYears(1), null, new Change.MoveOut()));

        assertThat(NURSE.call(() -> people.find(Bsn.of(NUMBER).orElseThrow()))).isEmpty();
    }

    @Test
    void dropsWhatComesOfSomebodyWhoIsBeingDestroyed() throws Exception {
        var mila = admitted();

        var applying = Objects.requireNonNull(transaction.execute(status -> {
            BRP.run(() -> retention.destroy(mila));
            var late = CompletableFuture.runAsync(
                    () -> apply(told(MILAS, 7, LATER, null, new Change.NewAddress(EMMEN, HOOFDSTRAAT))));
            await().until(this::somebodyWaitsForARow);
            return late;
        }));
        applying.get(10, TimeUnit.SECONDS);

        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM person WHERE search_index IS NOT NULL", Integer.class))
                .isZero();
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM person_mutation", Integer.class))
                .isZero();
    }

    @Test
    void recordsAuthorityOfAParentWithAndOneWithoutNumber() {
        apply(birth(1, NUMBER), told(MILAS, 2, BORN, null, joint()));

        var over = BRP.call(() -> authorities.over(found(NUMBER)));
        assertThat(over.kind()).isEqualTo(AuthorityKind.JOINT_PARENTAL);
        assertThat(over.holders())
                .containsExactly(found("999990020"), over.holders().get(1));
        assertThat(record(over.holders().get(1)).name().full()).isEqualTo("Bart Prins");
        assertThat(record(over.holders().get(1)).kind()).isEqualTo(PersonKind.PARENT);
        assertThat(BRP.call(() -> inCare.next(Optional.empty(), 10)))
                .extracting(PersonInCare::id)
                .containsExactly(found(NUMBER));
    }

    @Test
    void makesAParentOnceForAllChildren() {
        apply(birth(1, NUMBER), told(MILAS, 2, BORN, null, joint()));
        apply(
                told("1234567899", 3, LATER, null, new Change.Birth(MILA, NOORDENVELD, BRINK)),
                told(
                        "1234567899",
                        4,
                        LATER,
                        null,
                        new Change.NewAuthority(AuthorityKind.SINGLE_PARENTAL, List.of(ANNA), false)));

        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM person WHERE kind = 'PARENT'", Integer.class))
                .isEqualTo(2);
    }

    @Test
    void makesAParentWithoutANumberOfTheBrpOnceForTwins() {
        var carla =
                new Change.Holder(null, "999990032", new PersonName("Carla", "", "Kroes"), LocalDate.of(1991, 1, 1));
        var hers = new Change.NewAuthority(AuthorityKind.SINGLE_PARENTAL, List.of(carla), false);

        apply(
                birth(1, null),
                told("1234567899", 2, BORN, null, new Change.Birth(MILA, NOORDENVELD, BRINK)),
                told(MILAS, 3, BORN, null, hers),
                told("1234567899", 4, BORN, null, hers));

        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM person WHERE kind = 'PARENT'", Integer.class))
                .isEqualTo(1);
        assertThat(record(found("999990032")).name().full()).isEqualTo("Carla Kroes");
    }

    @Test
    void sealsWhatAMutationSays() {
        apply(birth(1, NUMBER));

        var sealed = jdbc.queryForObject("SELECT content FROM person_mutation", byte[].class);
        assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain("Kroes", NUMBER);
    }

    @Test
    void readsForThousandsInAFixedNumberOfStatementsEach() {
        var many = IntStream.range(0, 2_500)
                .mapToObj(i -> told(
                        String.valueOf(3_000_000_000L + i),
                        i + 1,
                        BORN,
                        null,
                        new Change.Birth(MILA, NOORDENVELD, BRINK)))
                .toArray(BrpMutation[]::new);
        var few = statements(() -> apply(many[0], many[1]));
        var thousand = statements(() -> apply(Arrays.copyOfRange(many, 2, 1_002)));

        apply(many);

        assertThat(thousand).isEqualTo(few);
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM person WHERE registered", Integer.class))
                .isEqualTo(2_500);
    }

    private boolean somebodyWaitsForARow() {
        return !jdbc.queryForList(
                        "SELECT ID FROM information_schema.PROCESSLIST WHERE INFO LIKE 'SELECT % FOR UPDATE' AND ID <> CONNECTION_ID()")
                .isEmpty();
    }

    private long statements(Runnable work) {
        return Objects.requireNonNull(transaction.execute(status -> {
            var before = statements();
            work.run();
            return statements() - before;
        }));
    }

    /** What this connection read. */
    private long statements() {
        return jdbc.query("SHOW SESSION STATUS LIKE 'Com_select'", (row, i) -> row.getLong(2))
                .getFirst();
    }

    private PersonId admitted() {
        return BRP.call(() -> people.admit(List.of(mila().withANumber(MILAS)))).getFirst();
    }

    private PersonRecord record(PersonId person) {
        return NURSE.call(() -> people.read(person));
    }

    private PersonId found(String digits) {
        return NURSE.call(() -> people.find(Bsn.of(digits).orElseThrow())).orElseThrow();
    }

    private UUID apply(BrpMutation... some) {
        var change = UUID.randomUUID();
        BRP.run(() -> mutations.apply(change, to -> List.of(some).forEach(to)));
        return change;
    }

    private static NewPerson mila() {
        return new NewPerson(Bsn.of(NUMBER).orElseThrow(), new Identity(MILA, BRINK), BORN, NOORDENVELD, "nl", false);
    }

    private static BrpMutation birth(long sequence, @Nullable String bsn) {
        return told(MILAS, sequence, BORN, bsn, new Change.Birth(MILA, NOORDENVELD, BRINK));
    }

    private static Change joint() {
        return new Change.NewAuthority(AuthorityKind.JOINT_PARENTAL, List.of(ANNA, BART), false);
    }

    private static BrpMutation told(String aNumber, long sequence, LocalDate on, @Nullable String bsn, Change change) {
        return new BrpMutation(aNumber, new Mutation(sequence, on, false, bsn, change));
    }
}
