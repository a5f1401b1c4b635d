package nl.wieg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import nl.wieg.DomainTest;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.WorkContext;
import nl.wieg.people.mutations.BrpMutation;
import nl.wieg.people.mutations.Change;
import nl.wieg.people.mutations.Mutation;
import nl.wieg.shared.MunicipalityCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class RetentionTests {

    private static final Actor BRP = Actor.system("brp");
    private static final Actor NURSE =
            new Actor("nurse-1", "Noor Verpleegkundige", Set.of(Role.NURSE)).in(WorkContext.REGION);
    private static final Actor OFFICER = new Actor("fg-1", "Fenna Gegevens", Set.of(Role.PRIVACY_OFFICER));
    private static final Bsn NUMBER = Bsn.of("999990019").orElseThrow();
    private static final LocalDate BORN = LocalDate.of(2016, 5, 2);
    private static final PersonName MILA = new PersonName("Mila", "", "Kroes");
    private static final Address BRINK = new Address("Brink", "3a", "9301AB", "Roden");
    private static final MunicipalityCode NOORDENVELD = new MunicipalityCode("GM1699");

    private final Retention retention;
    private final People people;
    private final PeopleInCare inCare;
    private final Mutations mutations;
    private final JdbcTemplate jdbc;

    @Autowired
    RetentionTests(Retention retention, People people, PeopleInCare inCare, Mutations mutations, JdbcTemplate jdbc) {
        this.retention = retention;
        this.people = people;
        this.inCare = inCare;
        this.mutations = mutations;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void nobodyIsKnown() {
        PeopleTables.empty();
    }

    @Test
    void keepsTwentyYearsFromTheLastChange() {
        var mila = born();
        NURSE.run(() -> retention.medicalContentChanged(Map.of(mila, LocalDate.of(2024, 6, 1))));
        NURSE.run(() -> retention.medicalContentChanged(Map.of(mila, LocalDate.of(2023, 6, 1))));

        assertThat(NURSE.call(() -> retention.keptUntil(mila))).contains(LocalDate.of(2044, 6, 1));
        assertThat(NURSE.call(() -> people.read(mila)).keepFrom()).isEqualTo(LocalDate.of(2024, 6, 1));
    }

    @Test
    void keepsNothingForYearsOfWhomNoMedicalContentIsKnown() {
        var mila = born();

        assertThat(NURSE.call(() -> retention.keptUntil(mila))).isEmpty();
    }

    @Test
    void destroysAllButWhatIsCounted() {
        var mila = born();

        OFFICER.run(() -> retention.destroy(mila));
        OFFICER.run(() -> retention.destroy(mila));

        assertThatThrownBy(() -> NURSE.call(() -> people.read(mila))).isInstanceOf(KeyDestroyed.class);
        assertThat(NURSE.call(() -> people.find(NUMBER))).isEmpty();
        assertThat(NURSE.call(() -> people.find("Kroes", BORN, "9301AB"))).isEmpty();
        assertThat(inCare.find(mila)).isEmpty();
        assertThat(jdbc.queryForObject("SELECT birth_date FROM person", LocalDate.class))
                .isEqualTo(LocalDate.of(2016, 1, 1));
        assertThat(jdbc.queryForObject("SELECT municipality FROM person", String.class))
                .isEqualTo("GM1699");
        for (var table : List.of("person_bsn", "person_reference", "person_mutation", "person_authority")) {
            assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Integer.class))
                    .as(table)
                    .isZero();
        }
        assertThat(jdbc.queryForObject("SELECT COUNT(*) FROM person_change", Integer.class))
                .isEqualTo(2);
    }

    private PersonId born() {
        BRP.run(() -> mutations.apply(UUID.randomUUID(), to -> {
            to.accept(told(1, new Change.Birth(MILA, NOORDENVELD, BRINK)));
            to.accept(told(2, new Change.NewAuthority(AuthorityKind.UNDETERMINABLE, List.of(), false)));
        }));
        return BRP.call(() -> people.find(NUMBER)).orElseThrow();
    }

    private static BrpMutation told(long sequence, Change change) {
        return new BrpMutation("1234567890", new Mutation(sequence, BORN, false, NUMBER.digits(), change));
    }
}
