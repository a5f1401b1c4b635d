package nl.wieg.people;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import nl.wieg.DomainTest;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.WorkContext;
import nl.wieg.people.Dossiers.Dossier;
import nl.wieg.people.PersonHashes.Renewal;
import nl.wieg.people.PersonIndexRotation.HashedAgain;
import nl.wieg.shared.KeyFolder;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.WrongInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class PersonIndexRotationTests {

    private static final Actor NURSE =
            new Actor("nurse-1", "Noor Verpleegkundige", Set.of(Role.NURSE)).in(WorkContext.REGION);
    private static final Actor OFFICER = new Actor("fg-1", "Fenna Gegevens", Set.of(Role.PRIVACY_OFFICER));
    private static final Actor PROCESS = Actor.system("sleutels");
    private static final Bsn NUMBER = Bsn.of("999990019").orElseThrow();
    private static final Bsn OTHER_NUMBER = Bsn.of("999990020").orElseThrow();
    private static final LocalDate BORN = LocalDate.of(2016, 5, 2);
    private static final MunicipalityCode NOORDENVELD = new MunicipalityCode("GM1699");

    @Autowired
    private PersonIndexRotation rotation;

    @Autowired
    private PersonIndexes indexes;

    @Autowired
    private PersonHashes hashes;

    @Autowired
    private People people;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private BrpPersons brpPersons;

    @Autowired
    private UnregisteredPeople unregistered;

    @Autowired
    private PersonKeys keys;

    @Autowired
    private Retention retention;

    @Autowired
    private JdbcTemplate jdbc;

    @Autowired
    private AutowireCapableBeanFactory beans;

    @BeforeEach
    void nobodyIsKnown() {
        PeopleTables.empty();
        indexes.forgetOlder();
    }

    @AfterEach
    void nothingIsUnderAnOlderKey() {
        PeopleTables.empty();
        indexes.forgetOlder();
    }

    @Test
    void findsEverybodyBeforeBetweenAndAfter() {
        var mila = admitted(NUMBER, "D-1");
        assertFound(mila);

        indexes.renew();
        assertFound(mila);

        PROCESS.call(rotation::rotate);
        assertFound(mila);

        PROCESS.run(rotation::forgetOlder);
        assertFound(mila);
    }

    @Test
    void findsEverybodyWhileSomeAreHashedAgainAndOthersAreNot() {
        var mila = admitted(NUMBER, "D-1");
        var noor = admitted(OTHER_NUMBER, "D-2", "Noor", "Bos");
        indexes.renew();

        hashes.hashAgain(List.of(mila));

        assertFound(mila);
        assertThat(NURSE.call(() -> people.find(OTHER_NUMBER))).contains(noor);
        assertThat(NURSE.call(() -> people.find("Bos", BORN, "9301AB"))).contains(noor);
    }

    @Test
    void findsNobodyWhenTwoWhoLookAlikeAreHashedUnderTwoKeys() {
        admitted(NUMBER, "D-1");
        indexes.renew();
        admitted(OTHER_NUMBER, "D-2");

        assertThat(NURSE.call(() -> people.find("Kroes", BORN, "9301AB"))).isEmpty();
    }

    @Test
    void admitsNobodyTwiceWhileHashesAreUnderTwoKeys() {
        admitted(NUMBER, "D-1");
        indexes.renew();

        assertThatThrownBy(() -> admitted(NUMBER, "D-2")).isInstanceOf(DuplicateKeyException.class);
        assertThatThrownBy(() -> admitted(OTHER_NUMBER, "D-1")).isInstanceOf(DuplicateKeyException.class);
        assertThat(count("person")).isEqualTo(1);
        assertThat(count("person_bsn")).isEqualTo(1);
    }

    @Test
    void refusesAnANumberThatSomebodyHasUnderAnOlderKey() {
        NURSE.call(() -> people.admit(List.of(mila(null).withANumber("1234567890"))));
        indexes.renew();

        assertThatThrownBy(
                        () -> NURSE.call(() -> people.admit(List.of(mila(NUMBER).withANumber("1234567890")))))
                .isInstanceOf(DuplicateKeyException.class);
    }

    @Test
    void takesWhoWasKnownByADossierUnderAnOlderKeyForTheSamePerson() {
        var known = dossier("D-1");
        indexes.renew();

        assertThat(dossier("D-1")).isEqualTo(known);
        assertThat(admitted(NUMBER, "D-1")).isEqualTo(known);
        assertThat(count("person")).isEqualTo(1);
    }

    @Test
    void makesNoSecondPersonForANumberThatIsClaimedUnderAnOlderKey() {
        var first = unregistered.make(ReferenceScheme.DOSSIER, Map.of("D-1", UnregisteredPeople.Known.NOTHING));
        indexes.renew();

        var again = unregistered.make(
                ReferenceScheme.DOSSIER,
                Map.of("D-1", UnregisteredPeople.Known.NOTHING, "D-2", UnregisteredPeople.Known.NOTHING));

        assertThat(again).containsAllEntriesOf(first).hasSize(2);
        assertThat(count("person")).isEqualTo(2);
        assertThat(count("person_reference")).isEqualTo(2);
    }

    @Test
    void knowsWhomTheBrpMeansByANumberUnderAnOlderKey() {
        var mila = admitted(NUMBER, "D-1");
        indexes.renew();

        var meant = brpPersons.findOrMake(ReferenceScheme.A_NUMBER, Map.of("1234567890", Optional.of(NUMBER)));

        assertThat(meant).containsExactly(Map.entry("1234567890", mila));
    }

    @Test
    void hashesAgainWhoIsKnownByALongName() {
        var name = PersonId.next() + "|Johanna Wilhelmina Alberdina van der Scheer-Boelens|1988-01-01";
        var parent = unregistered.make(ReferenceScheme.PARENT, Map.of(name, UnregisteredPeople.Known.NOTHING));

        PROCESS.call(rotation::rotate);
        PROCESS.run(rotation::forgetOlder);

        assertThat(unregistered.make(ReferenceScheme.PARENT, Map.of(name, UnregisteredPeople.Known.NOTHING)))
                .isEqualTo(parent);
    }

    @Test
    void hashesMoreThanOneStretch() {
        var numbers = IntStream.range(0, 1_001).mapToObj(i -> "D-" + i).toList();
        var before = PROCESS.call(() -> dossiers.findOrAdmit(
                numbers.stream().map(PersonIndexRotationTests::told).toList()));

        var hashed = PROCESS.call(rotation::rotate);
        PROCESS.run(rotation::forgetOlder);

        assertThat(hashed).isEqualTo(new HashedAgain(1_001, 0));
        assertThat(PROCESS.call(() -> dossiers.findOrAdmit(
                        numbers.stream().map(PersonIndexRotationTests::told).toList())))
                .isEqualTo(before);
    }

    @Test
    void goesOnAfterACrashAndWritesOnlyWhatDiffers() {
        var mila = admitted(NUMBER, "D-1");
        var noor = admitted(OTHER_NUMBER, "D-2", "Noor", "Bos");
        indexes.renew();
        hashes.hashAgain(List.of(mila));

        assertThat(hashes.hashAgain(List.of(mila, noor))).isEqualTo(new Renewal(Set.of(noor), Set.of()));
        assertThat(PROCESS.call(rotation::rotate)).isEqualTo(new HashedAgain(2, 0));
        assertThat(hashes.hashAgain(List.of(mila, noor))).isEqualTo(Renewal.NONE);
    }

    @Test
    void hashesNothingAgainWithAForgottenKey() {
        var mila = admitted(NUMBER, "D-1");
        var backup = jdbc.queryForMap("SELECT blind_index, search_index FROM person_bsn, person");
        PROCESS.call(rotation::rotate);
        PROCESS.run(rotation::forgetOlder);

        jdbc.update("UPDATE person_bsn SET blind_index = ?", backup.get("blind_index"));
        jdbc.update("UPDATE person SET search_index = ?", backup.get("search_index"));

        assertThat(indexes.hasOlderKeys()).isFalse();
        assertThat(NURSE.call(() -> people.find(NUMBER))).isEmpty();
        assertThat(NURSE.call(() -> people.find("Kroes", BORN, "9301AB"))).isEmpty();
        assertThat(NURSE.call(() -> people.showBsn(mila))).contains(NUMBER);
    }

    @Test
    void findsEverybodyAgainWhoCameFromABackupOfBeforeTheKeyWasForgotten() {
        var mila = admitted(NUMBER, "D-1");
        var backup = jdbc.queryForMap("SELECT blind_index, search_index FROM person_bsn, person");
        PROCESS.call(rotation::rotate);
        PROCESS.run(rotation::forgetOlder);
        jdbc.update("UPDATE person_bsn SET blind_index = ?", backup.get("blind_index"));
        jdbc.update("UPDATE person SET search_index = ?", backup.get("search_index"));

        PROCESS.call(rotation::rotate);

        assertFound(mila);
    }

    @Test
    void isNoticedByAnotherProcess() {
        var elsewhere = elsewhere();
        var mila = admitted(NUMBER, "D-1");

        PROCESS.call(rotation::rotate);
        assertThat(elsewhere.owners(List.of(NUMBER))).containsExactly(Map.entry(NUMBER, mila));

        PROCESS.run(rotation::forgetOlder);
        assertThat(elsewhere.owners(List.of(NUMBER))).containsExactly(Map.entry(NUMBER, mila));
    }

    @Test
    void leavesANumberThatStandsTwiceAndForgetsNothingThen() {
        var mila = admitted(NUMBER, "D-1");
        indexes.renew();
        var second = admitted(null, "D-2");
        writtenAtTheSameTime(NUMBER, second);

        assertThat(PROCESS.call(rotation::rotate)).isEqualTo(new HashedAgain(2, 1));
        assertThatThrownBy(() -> PROCESS.run(rotation::forgetOlder))
                .isInstanceOf(WrongInput.class)
                .hasMessage(
                        "Er is niets vergeten. Zo vaak staat een nummer bij twee personen: 1. Het logboek noemt de dossiers.");
        assertThat(indexes.hasOlderKeys()).isTrue();
        assertThat(NURSE.call(() -> people.find(NUMBER))).contains(mila);
    }

    @Test
    void forgetsOnceANumberNoLongerStandsTwice() {
        var mila = admitted(NUMBER, "D-1");
        indexes.renew();
        var second = admitted(null, "D-2");
        writtenAtTheSameTime(NUMBER, second);
        OFFICER.run(() -> retention.destroy(second));

        PROCESS.run(rotation::forgetOlder);

        assertThat(indexes.hasOlderKeys()).isFalse();
        assertFound(mila);
    }

    @Test
    void passesOverWhoWasDestroyed() {
        var mila = admitted(NUMBER, "D-1");
        OFFICER.run(() -> retention.destroy(mila));

        assertThat(PROCESS.call(rotation::rotate)).isEqualTo(new HashedAgain(0, 0));
        assertThat(count("person WHERE search_index IS NULL AND name_index IS NULL AND letter_index IS NULL"))
                .isEqualTo(1);
    }

    private void assertFound(PersonId mila) {
        assertThat(NURSE.call(() -> people.find(NUMBER))).contains(mila);
        assertThat(NURSE.call(() -> people.find("Kroes", BORN, "9301AB"))).contains(mila);
        assertThat(dossier("D-1")).isEqualTo(mila);
    }

    private PersonId dossier(String number) {
        var known = PROCESS.call(() -> dossiers.findOrAdmit(List.of(told(number))));
        return Objects.requireNonNull(known.get(number)).person();
    }

    private static Dossier told(String number) {
        return new Dossier(number, BORN, NOORDENVELD);
    }

    /** The numbers as a process with a memory of its own knows them. */
    private PersonBsns elsewhere() {
        return new PersonBsns(jdbc, new PersonIndexes(beans.createBean(KeyFolder.class)));
    }

    /** As when another process looked for this number a moment before it was written here. */
    private void writtenAtTheSameTime(Bsn number, PersonId person) {
        jdbc.update(
                "INSERT INTO person_bsn (person_id, sealed, blind_index) VALUES (?, ?, ?)",
                person.toString(),
                keys.of(person).seal(number.digits().getBytes(US_ASCII), People.NUMBER),
                indexes.of(number));
    }

    private PersonId admitted(@Nullable Bsn bsn, String dossier) {
        return admitted(bsn, dossier, "Mila", "Kroes");
    }

    private PersonId admitted(@Nullable Bsn bsn, String dossier, String given, String family) {
        return NURSE.call(() -> people.admit(List.of(person(bsn, given, family).withDossier(dossier))))
                .getFirst();
    }

    private static NewPerson mila(@Nullable Bsn bsn) {
        return person(bsn, "Mila", "Kroes");
    }

    private static NewPerson person(@Nullable Bsn bsn, String given, String family) {
        return new NewPerson(
                bsn,
                new Identity(new PersonName(given, "", family), new Address("Brink", "3a", "9301AB", "Roden")),
                BORN,
                NOORDENVELD,
                "nl",
                false);
    }

    private @Nullable Integer count(String table) {
        return jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Integer.class);
    }
}
