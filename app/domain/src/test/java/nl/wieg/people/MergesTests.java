package nl.wieg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import nl.wieg.DomainTest;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.WorkContext;
import nl.wieg.people.Dossiers.Dossier;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.WrongInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class MergesTests {

    private static final Actor NURSE =
            new Actor("nurse-1", "Noor Verpleegkundige", Set.of(Role.NURSE)).in(WorkContext.REGION);
    private static final Actor PROCESS = Actor.system("test");
    private static final LocalDate BORN = LocalDate.of(2016, 5, 2);
    private static final MunicipalityCode NOORDENVELD = new MunicipalityCode("GM1699");
    private static final String SEEN = "Zelfde kind, gezien op het consultatiebureau.";

    private final Merges merges;
    private final People people;
    private final PeopleInCare inCare;
    private final Dossiers dossiers;
    private final JdbcTemplate jdbc;

    @Autowired
    MergesTests(Merges merges, People people, PeopleInCare inCare, Dossiers dossiers, JdbcTemplate jdbc) {
        this.merges = merges;
        this.people = people;
        this.inCare = inCare;
        this.dossiers = dossiers;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void nobodyIsKnown() {
        PeopleTables.empty();
    }

    @Test
    void proposesWhoIsAlikeInNameAndBirthDateOrInBirthDatePostcodeAndLetter() {
        var mila = admitted("999990019", "Mila", "Kroes", "9301AB");
        var same = admitted(null, "M.", "KROES", "7811AA");
        var letter = admitted(null, "Maria", "Prins", "9301AB");
        admitted(null, "Daan", "Smit", "9301AB");

        assertThat(NURSE.call(() -> merges.proposed(10)))
                .containsExactly(new Merges.Likeness(mila, same), new Merges.Likeness(mila, letter));
    }

    @Test
    void proposesNobodyWhoHasANumberOfTheirOwn() {
        admitted("999990019", "Mila", "Kroes", "9301AB");
        admitted("999990020", "Maud", "Kroes", "9301AB");

        assertThat(NURSE.call(() -> merges.proposed(10))).isEmpty();
    }

    @Test
    void listsWhoIsMergedUntilTheyAreTakenApart() {
        var mila = admitted("999990019", "Mila", "Kroes", "9301AB");
        var same = admitted(null, "Mila", "Kroes", "9301AB");
        NURSE.run(() -> merges.merge(same, mila, SEEN));

        assertThat(NURSE.call(() -> merges.merged(10)))
                .extracting(Merges.Merged::merged, Merges.Merged::stays, Merges.Merged::by, Merges.Merged::reason)
                .containsExactly(tuple(same, mila, NURSE.name(), SEEN));
        NURSE.run(() -> merges.takeApart(same, SEEN));
        assertThat(NURSE.call(() -> merges.merged(10))).isEmpty();
    }

    @Test
    void leadsFromTheMergedPersonToTheOneThatStays() {
        var mila = admitted("999990019", "Mila", "Kroes", "9301AB");
        var same = admitted(null, "Mila", "Kroes", "9301AB");

        NURSE.run(() -> merges.merge(same, mila, SEEN));

        assertThat(PROCESS.call(() -> people.current(same))).isEqualTo(mila);
        assertThat(PROCESS.call(() -> people.all(mila))).containsExactlyInAnyOrder(mila, same);
        assertThat(inCare.find(same)).isEmpty();
        assertThat(NURSE.call(() -> people.find("Kroes", BORN, "9301AB"))).contains(mila);
        assertThat(NURSE.call(() -> merges.proposed(10))).isEmpty();
        assertThat(jdbc.queryForObject("SELECT merged_by FROM person_merge", String.class))
                .isEqualTo("Noor Verpleegkundige");
    }

    @Test
    void isALineOfTheLogOfBoth() {
        var mila = admitted("999990019", "Mila", "Kroes", "9301AB");
        var same = admitted(null, "Mila", "Kroes", "9301AB");

        NURSE.run(() -> merges.merge(same, mila, SEEN));

        for (var one : List.of(mila, same)) {
            assertThat(jdbc.queryForList(
                            "SELECT event_type FROM access_log WHERE object_id = ?", String.class, one.toString()))
                    .containsExactly("personen samenvoegen of uit elkaar halen");
        }
    }

    @Test
    void givesBackExactlyWhatThereWasWhenTakenApart() {
        var mila = admitted("999990019", "Mila", "Kroes", "9301AB");
        var same = admitted(null, "Mila", "Kroes", "9301AB");
        var before = NURSE.call(() -> people.read(same));

        NURSE.run(() -> merges.merge(same, mila, SEEN));
        NURSE.run(() -> merges.takeApart(same, "Het is een neefje."));

        assertThat(NURSE.call(() -> people.read(same))).isEqualTo(before);
        assertThat(PROCESS.call(() -> people.current(same))).isEqualTo(same);
        assertThat(inCare.find(same)).isPresent();
        assertThatThrownBy(() -> NURSE.run(() -> merges.takeApart(same, "nog eens")))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void mergesAgainWhoWasTakenApart() {
        var mila = admitted("999990019", "Mila", "Kroes", "9301AB");
        var same = admitted(null, "Mila", "Kroes", "9301AB");
        NURSE.run(() -> merges.merge(same, mila, SEEN));
        NURSE.run(() -> merges.takeApart(same, "Het is een neefje."));

        NURSE.run(() -> merges.merge(same, mila, SEEN));

        assertThat(PROCESS.call(() -> people.current(same))).isEqualTo(mila);
    }

    @Test
    void refusesTwoOfTheBrpWhoMustStayAndWhoIsMergedAlready() {
        var mila = admitted("999990019", "Mila", "Kroes", "9301AB");
        var maud = admitted("999990020", "Maud", "Kroes", "9301AB");
        var same = admitted(null, "Mila", "Kroes", "9301AB");
        var other = admitted(null, "Mila", "Kroes", "9301AB");
        NURSE.run(() -> merges.merge(same, mila, SEEN));

        assertThatThrownBy(() -> NURSE.run(() -> merges.merge(maud, mila, SEEN)))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Beiden staan met een eigen nummer in de BRP.");
        assertThatThrownBy(() -> NURSE.run(() -> merges.merge(same, other, SEEN)))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> NURSE.run(() -> merges.merge(other, same, SEEN)))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> NURSE.run(() -> merges.merge(maud, other, SEEN)))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Het dossier dat in de BRP staat, moet blijven.");
        assertThatThrownBy(() -> NURSE.run(() -> merges.merge(mila, mila, SEEN)))
                .isInstanceOf(WrongInput.class);
        assertThatThrownBy(() -> NURSE.run(() -> merges.merge(other, mila, " ")))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void bringsADossierToThePersonThatStays() {
        var mila = admitted("999990019", "Mila", "Kroes", "9301AB");
        var dossier = new Dossier("D-1", BORN, NOORDENVELD);
        var unregistered = PROCESS.call(() -> dossiers.findOrAdmit(List.of(dossier)))
                .values()
                .iterator()
                .next()
                .person();

        NURSE.run(() -> merges.merge(unregistered, mila, SEEN));

        assertThat(PROCESS.call(() -> dossiers.findOrAdmit(List.of(dossier))).values())
                .extracting(Dossiers.KnownDossier::person)
                .containsExactly(mila);
    }

    private PersonId admitted(@Nullable String digits, String given, String family, String postcode) {
        var person = new NewPerson(
                BrpPersons.bsn(digits).orElse(null),
                new Identity(new PersonName(given, "", family), new Address("Brink", "3a", postcode, "Roden")),
                BORN,
                NOORDENVELD,
                "nl",
                false);
        return PROCESS.call(() -> people.admit(List.of(person))).getFirst();
    }
}
