package nl.wieg.immunisation.consent;

import static nl.wieg.immunisation.consent.AFamily.DOCTOR;
import static nl.wieg.immunisation.consent.AFamily.NURSE;
import static nl.wieg.immunisation.consent.AFamily.PORTAL;
import static nl.wieg.immunisation.consent.ConsentPurpose.EXCHANGE;
import static nl.wieg.immunisation.consent.ConsentPurpose.TREATMENT;
import static nl.wieg.immunisation.consent.Decision.NO;
import static nl.wieg.immunisation.consent.Decision.YES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.access.AccessRefused;
import nl.wieg.immunisation.DoseStatus;
import nl.wieg.immunisation.StatusSchedule;
import nl.wieg.immunisation.Statuses;
import nl.wieg.immunisation.StoredStatus;
import nl.wieg.people.Authorities;
import nl.wieg.people.AuthorityKind;
import nl.wieg.people.AuthorityTold;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.Region;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class ConsentsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final String TEXT = "rvp-2026-1";

    private final Consents consents;
    private final Holds holds;
    private final ConsentFiles files;
    private final Statuses statuses;
    private final StatusSchedule schedule;
    private final People people;
    private final Authorities authorities;
    private final JdbcClient jdbc;
    private final TestClock clock;

    @Autowired
    ConsentsTests(
            Consents consents,
            Holds holds,
            ConsentFiles files,
            Statuses statuses,
            StatusSchedule schedule,
            People people,
            Authorities authorities,
            JdbcClient jdbc,
            TestClock clock) {
        this.consents = consents;
        this.holds = holds;
        this.files = files;
        this.statuses = statuses;
        this.schedule = schedule;
        this.people = people;
        this.authorities = authorities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @BeforeEach
    void nobodySaidAnything() {
        AFamily.nobody();
        clock.set(TODAY.atTime(9, 0).atZone(Region.ZONE).toInstant());
    }

    @AfterEach
    void timeGoesOn() {
        AFamily.nobody();
        clock.run();
    }

    @Test
    void keepsWhoSaidWhatHowAndWhen() {
        var family = ofAChildOf(4);
        says(family.mila(), TREATMENT, YES, family.anna(), "Ze belde na het gesprek.");

        var said = NURSE.call(() -> files.read(family.mila())).consents();

        assertThat(said).singleElement().satisfies(consent -> {
            assertThat(consent.purpose()).isEqualTo(TREATMENT);
            assertThat(consent.decision()).isEqualTo(YES);
            assertThat(consent.said())
                    .isEqualTo(new Said(family.anna(), Relation.HOLDER, Method.TELEPHONE, TODAY, TEXT));
            assertThat(consent.recorded())
                    .isEqualTo(new Recorded("Noor Vos", clock.instant().minus(Duration.ofMinutes(5))));
            assertThat(consent.words()).isEqualTo("Ze belde na het gesprek.");
        });
    }

    @Test
    void sealsTheWords() {
        var family = ofAChildOf(4);
        says(family.mila(), TREATMENT, NO, family.anna(), "Broertje kreeg koorts.");

        var stored = jdbc.sql("SELECT words FROM immunisation_consent")
                .query((row, i) -> new String(row.getBytes("words"), StandardCharsets.ISO_8859_1))
                .single();

        assertThat(stored).doesNotContain("Broertje");
    }

    @Test
    void keepsTreatmentAndExchangeApart() {
        var family = ofAChildOf(4);
        says(family.mila(), TREATMENT, YES, family.anna(), "");

        assertThat(NURSE.<Boolean, RuntimeException>call(() -> files.mayExchange(family.mila())))
                .isFalse();

        says(family.mila(), EXCHANGE, YES, family.anna(), "");
        says(family.mila(), TREATMENT, NO, family.anna(), "");

        assertThat(NURSE.<Boolean, RuntimeException>call(() -> files.mayExchange(family.mila())))
                .isTrue();
        assertThat(verdict(family.mila(), "BMR")).isEqualTo(Verdict.REFUSED);
    }

    @Test
    void takesAConsentBackAtAnyTimeAndKeepsBothWords() {
        var family = ofAChildOf(4);
        says(family.mila(), TREATMENT, YES, family.anna(), "");
        says(family.mila(), TREATMENT, NO, family.anna(), "");

        assertThat(NURSE.call(() -> files.read(family.mila())).consents())
                .extracting(Consent::decision)
                .containsExactly(YES, NO);
    }

    @Test
    void letsAnObjectionOutweighTheSameHoldersConsentForItsKindOnly() {
        var family = ofAChildOf(9);
        objects(family.mila(), "HPV", family.anna());
        says(family.mila(), TREATMENT, YES, family.anna(), "");

        assertThat(verdict(family.mila(), "HPV")).isEqualTo(Verdict.REFUSED);
        assertThat(verdict(family.mila(), "BMR")).isEqualTo(Verdict.MAY_BE_GIVEN);

        says(family.mila(), TREATMENT, YES, family.bart(), "");

        assertThat(verdict(family.mila(), "HPV")).isEqualTo(Verdict.WAITS_FOR_DOCTOR);
    }

    @Test
    void waitsForReviewWhileAuthorityIsDoubted() {
        var family = ofAChildOf(4);
        says(family.mila(), TREATMENT, YES, family.anna(), "");
        PORTAL.run(() -> authorities.record(new AuthorityTold(
                family.mila(), AuthorityKind.JOINT_PARENTAL, List.of(family.anna(), family.bart()), true, TODAY)));

        assertThat(verdict(family.mila(), "BMR")).isEqualTo(Verdict.REVIEW);
    }

    @Test
    void hidesTheWordsOfOneHolderFromTheOther() {
        var family = ofAChildOf(4);
        says(family.mila(), TREATMENT, YES, family.anna(), "Ik wil dit graag.");
        says(family.mila(), TREATMENT, NO, family.bart(), "Ik vertrouw het niet.");
        objects(family.mila(), "*", family.bart());
        DOCTOR.run(() -> consents.decide(family.mila(), true, "Vader ziet geen bezwaar meer na gesprek."));

        var seen = PORTAL.call(() -> files.readAs(family.anna(), family.mila()));

        assertThat(seen.treatment()).isEqualTo(ConsentOutcome.of(Verdict.MAY_BE_GIVEN));
        assertThat(seen.consents()).extracting(Consent::words).containsExactly("Ik wil dit graag.");
        assertThat(seen.judgements()).isEmpty();
        assertThat(seen.holds()).isEmpty();
        assertThat(PORTAL.call(() -> files.readAs(family.bart(), family.mila())).holds())
                .hasSize(1);
        assertThat(NURSE.call(() -> files.read(family.mila())).consents()).hasSize(2);
    }

    @Test
    void tellsAHolderNotWhoElseIsAsked() {
        var family = ofAChildOf(13);
        says(family.mila(), TREATMENT, YES, family.anna(), "");

        assertThat(NURSE.call(() -> files.read(family.mila())).treatment())
                .isEqualTo(new ConsentOutcome(Verdict.ASK, List.of(family.mila())));
        assertThat(PORTAL.call(() -> files.readAs(family.anna(), family.mila())).treatment())
                .isEqualTo(ConsentOutcome.of(Verdict.ASK));
    }

    @Test
    void showsAYoungPersonsFileToNoParentFromSixteen() {
        var family = ofAChildOf(16);

        PORTAL.run(() -> {
            assertThat(files.readAs(family.mila(), family.mila()).consents()).isEmpty();
            assertThatThrownBy(() -> files.readAs(family.anna(), family.mila())).isInstanceOf(AccessRefused.class);
        });
    }

    @Test
    void showsNothingToAStranger() {
        var family = ofAChildOf(4);
        var others = ofAChildOf(4);

        PORTAL.run(() -> {
            assertThatThrownBy(() -> files.readAs(others.anna(), family.mila())).isInstanceOf(AccessRefused.class);
            assertThatThrownBy(() -> files.readAs(family.mila(), family.mila())).isInstanceOf(AccessRefused.class);
        });
    }

    @Test
    void hearsNobodyWhoMayNotSpeak() {
        var four = ofAChildOf(4);
        var sixteen = ofAChildOf(16);

        refuses(
                four.mila(),
                Said.bySelf(four.mila(), Method.ORAL, TODAY, TEXT),
                "Onder de 12 jaar beslist een kind niet zelf.");
        refuses(
                four.mila(),
                Said.bySelf(four.anna(), Method.ORAL, TODAY, TEXT),
                "Alleen het kind zelf kan voor zichzelf spreken.");
        refuses(
                four.mila(),
                Said.byHolder(sixteen.anna(), Method.ORAL, TODAY, TEXT),
                "Deze persoon heeft geen gezag over het kind.");
        refuses(four.mila(), Said.byProfessional(TODAY), "Toestemming geeft iemand zelf, of wie het gezag heeft.");
        refuses(
                four.mila(),
                Said.byHolder(four.anna(), Method.ORAL, TODAY.plusDays(1), TEXT),
                "De datum ligt in de toekomst.");
        refuses(
                four.mila(),
                Said.byHolder(four.anna(), Method.ORAL, TODAY.minusYears(9), TEXT),
                "De datum ligt voor de geboorte.");
        refuses(
                four.mila(),
                Said.byHolder(four.anna(), Method.ORAL, TODAY, " "),
                "Vul in welke uitleg deze persoon kreeg, met letters, cijfers, punt of streepje.");
        refuses(
                sixteen.mila(),
                Said.byHolder(sixteen.anna(), Method.ORAL, TODAY, TEXT),
                "Vanaf 16 jaar beslist iemand zelf.");
    }

    @Test
    void letsAChildsWellConsideredWishStand() {
        var family = ofAChildOf(14);
        says(family.mila(), TREATMENT, NO, family.anna(), "");
        NURSE.run(() -> consents.record(
                family.mila(), TREATMENT, YES, Said.bySelf(family.mila(), Method.ORAL, TODAY, TEXT), ""));
        clock.advance(Duration.ofMinutes(5));

        NURSE.run(() -> consents.confirmWish(family.mila(), "Mila heeft er goed over nagedacht."));

        assertThat(verdict(family.mila(), "HPV")).isEqualTo(Verdict.MAY_BE_GIVEN);
    }

    @Test
    void wantsAReasonForADecision() {
        var family = ofAChildOf(4);

        assertThatThrownBy(() -> DOCTOR.run(() -> consents.decide(family.mila(), true, " ")))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> DOCTOR.run(() -> holds.contraindicate(family.mila(), "BMR", "")))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void worksOutTheStatusesAgainAfterEachRecord() {
        var family = ofAChildOf(4);
        objects(family.mila(), "BMR", family.anna());
        awaitStatus(family.mila(), DoseStatus.OBJECTED);

        DOCTOR.run(() -> holds.contraindicate(family.mila(), "BMR", "Ernstige allergie voor een bestanddeel."));
        awaitStatus(family.mila(), DoseStatus.CONTRAINDICATED);

        var contraindication =
                NURSE.call(() -> files.read(family.mila())).holds().getLast();
        assertThatThrownBy(() -> NURSE.run(() -> holds.end(family.mila(), contraindication.id())))
                .isInstanceOf(AccessRefused.class);
        DOCTOR.run(() -> holds.end(family.mila(), contraindication.id()));
        awaitStatus(family.mila(), DoseStatus.OBJECTED);
    }

    @Test
    void endsAnObjectionOnceAndKeepsIt() {
        var family = ofAChildOf(4);
        var objection = objects(family.mila(), "BMR", family.anna());

        NURSE.run(() -> holds.end(family.mila(), objection));

        assertThatThrownBy(() -> NURSE.run(() -> holds.end(family.mila(), objection)))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Dit was al beëindigd.");
        assertThat(NURSE.call(() -> files.read(family.mila())).holds())
                .extracting(Hold::until)
                .containsExactly(TODAY);
    }

    @Test
    void endsNothingOfNobody() {
        assertThatThrownBy(() -> NURSE.run(() -> holds.end(new PersonId(UUID.randomUUID()), UUID.randomUUID())))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void defersWithoutObjecting() {
        var family = ofAChildOf(4);
        NURSE.run(() ->
                holds.defer(family.mila(), "BMR", LocalDate.of(2026, 10, 1), Said.byProfessional(TODAY), "Koorts."));

        awaitStatus(family.mila(), DoseStatus.DEFERRED);
        assertThat(NURSE.call(() -> files.read(family.mila())).holds())
                .extracting(Hold::sort, Hold::until, Hold::words)
                .containsExactly(tuple(HoldSort.DEFERRAL, LocalDate.of(2026, 10, 1), "Koorts."));
        assertThatThrownBy(
                        () -> NURSE.run(() -> holds.defer(family.mila(), "BMR", TODAY, Said.byProfessional(TODAY), "")))
                .hasMessage("Het uitstel moet later eindigen dan het begint.");
    }

    @Test
    void knowsNoKindOutsideTheSchedule() {
        var family = ofAChildOf(4);

        assertThatThrownBy(() -> objects(family.mila(), "MenB", family.anna()))
                .hasMessage("De soort MenB staat niet in het schema.");
    }

    private void awaitStatus(PersonId person, DoseStatus wanted) {
        await().untilAsserted(() -> {
            schedule.secondPasses();
            assertThat(statuses.of(person))
                    .filteredOn(status -> status.dose().kind().equals("BMR"))
                    .extracting(StoredStatus::status)
                    .contains(wanted);
        });
    }

    private AFamily ofAChildOf(int years) {
        return AFamily.withAChildBorn(TODAY.minusYears(years), people, authorities);
    }

    private void says(PersonId person, ConsentPurpose purpose, Decision decision, PersonId holder, String words) {
        NURSE.run(() -> consents.record(
                person, purpose, decision, Said.byHolder(holder, Method.TELEPHONE, TODAY, TEXT), words));
        clock.advance(Duration.ofMinutes(5));
    }

    private UUID objects(PersonId person, String kind, PersonId holder) {
        return NURSE.call(() -> holds.object(
                        person, Set.of(kind), Said.byHolder(holder, Method.PAPER, TODAY, TEXT), "Principe."))
                .getFirst();
    }

    private Verdict verdict(PersonId person, String kind) {
        return NURSE.call(() -> files.treatment(person, kind)).verdict();
    }

    private void refuses(PersonId person, Said said, String sentence) {
        assertThatThrownBy(() -> NURSE.run(() -> consents.record(person, TREATMENT, YES, said, "")))
                .isInstanceOf(WrongInput.class)
                .hasMessage(sentence);
    }
}
