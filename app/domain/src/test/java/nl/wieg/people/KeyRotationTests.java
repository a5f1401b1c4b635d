package nl.wieg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import nl.wieg.DomainTest;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.access.WorkContext;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.NamedLocks;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class KeyRotationTests {

    private static final Actor NURSE =
            new Actor("nurse-1", "Noor Verpleegkundige", Set.of(Role.NURSE)).in(WorkContext.REGION);
    private static final Actor OFFICER = new Actor("fg-1", "Fenna Gegevens", Set.of(Role.PRIVACY_OFFICER));
    private static final Actor PROCESS = Actor.system("sleutels");
    private static final Bsn NUMBER = Bsn.of("999990019").orElseThrow();

    private final KeyRotation rotation;
    private final People people;
    private final PersonKeys keys;
    private final NamedLocks locks;
    private final JdbcTemplate jdbc;

    @Autowired
    KeyRotationTests(KeyRotation rotation, People people, PersonKeys keys, NamedLocks locks, JdbcTemplate jdbc) {
        this.rotation = rotation;
        this.people = people;
        this.keys = keys;
        this.locks = locks;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void nobodyIsKnown() {
        PeopleTables.empty();
    }

    @Test
    void readsAndFindsEverybodyWithNewKeys() {
        var mila = mila();

        var renewed = PROCESS.call(rotation::rotate);
        PROCESS.run(rotation::forgetOlder);

        assertThat(renewed.wrapped()).isEqualTo(1);
        assertThat(renewed.hashed().persons()).isEqualTo(1);
        assertThat(NURSE.call(() -> people.showBsn(mila))).contains(NUMBER);
        assertThat(NURSE.call(() -> people.find(NUMBER))).contains(mila);
    }

    @Test
    void cannotOpenAnOlderCopyOfAKeyOnceTheMasterKeyIsForgotten() {
        var mila = mila();
        var backup = wrapped(mila);
        OFFICER.run(() -> keys.destroy(mila));
        PROCESS.call(rotation::rotate);
        PROCESS.run(rotation::forgetOlder);

        jdbc.update(
                "UPDATE person_key SET wrapped = ?, destroyed_at = NULL WHERE person_id = ?", backup, mila.toString());

        assertThatThrownBy(() -> NURSE.call(() -> people.read(mila)))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageStartingWith("Cannot unwrap the key of");
    }

    @Test
    void letsOneProcessAtATimeRenewKeys() {
        var mila = mila();
        var before = wrapped(mila);

        var other = locks.tryLock("wieg.keys", 0).orElseThrow();
        try (other) {
            assertThatThrownBy(() -> PROCESS.call(rotation::rotate))
                    .isInstanceOf(WrongInput.class)
                    .hasMessage("Iemand anders is al met de sleutels bezig. Wacht tot dat klaar is.");
            assertThatThrownBy(() -> PROCESS.run(rotation::forgetOlder)).isInstanceOf(WrongInput.class);
        }

        assertThat(wrapped(mila)).isEqualTo(before);
        assertThat(PROCESS.call(rotation::rotate).wrapped()).isEqualTo(1);
    }

    private PersonId mila() {
        return NURSE.call(() -> people.admit(List.of(new NewPerson(
                        NUMBER,
                        new Identity(
                                new PersonName("Mila", "van der", "Kroes-Müller"),
                                new Address("Brink", "3a", "9301AB", "Roden")),
                        LocalDate.of(2016, 5, 2),
                        new MunicipalityCode("GM1699"),
                        "nl",
                        false))))
                .getFirst();
    }

    private byte[] wrapped(PersonId person) {
        return Objects.requireNonNull(jdbc.queryForObject(
                "SELECT wrapped FROM person_key WHERE person_id = ?", byte[].class, person.toString()));
    }
}
