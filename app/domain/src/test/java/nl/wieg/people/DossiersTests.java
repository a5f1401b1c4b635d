package nl.wieg.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import nl.wieg.DomainTest;
import nl.wieg.access.Actor;
import nl.wieg.people.Dossiers.Dossier;
import nl.wieg.people.Dossiers.KnownDossier;
import nl.wieg.shared.LostRaces;
import nl.wieg.shared.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;

@DomainTest
class DossiersTests {

    private static final Actor TAKE_OVER = Actor.system("doses");
    private static final MunicipalityCode NOORDENVELD = new MunicipalityCode("GM1699");
    private static final LocalDate BORN = LocalDate.of(2014, 3, 9);
    private static final Bsn NUMBER = Bsn.of("999990019").orElseThrow();

    private final Dossiers dossiers;
    private final People people;
    private final PeopleInCare inCare;
    private final JdbcTemplate jdbc;

    @Autowired
    DossiersTests(Dossiers dossiers, People people, PeopleInCare inCare, JdbcTemplate jdbc) {
        this.dossiers = dossiers;
        this.people = people;
        this.inCare = inCare;
        this.jdbc = jdbc;
    }

    @BeforeEach
    void nobodyIsKnown() {
        PeopleTables.empty();
    }

    @Test
    void makesAPersonOfWhomNoMoreIsKnown() {
        var daan = found(new Dossier("D-1", BORN, NOORDENVELD)).person();

        var record = TAKE_OVER.call(() -> people.read(daan));

        assertThat(record.birthDate()).isEqualTo(BORN);
        assertThat(record.municipality()).isEqualTo(NOORDENVELD);
        assertThat(record.name().full()).isEmpty();
        assertThat(record.registered()).isFalse();
    }

    @Test
    void findsTheSamePersonAgain() {
        var first = found(new Dossier("D-1", BORN, NOORDENVELD));

        assertThat(found(new Dossier("D-1", BORN, NOORDENVELD))).isEqualTo(first);
        assertThat(found(new Dossier("D-2", BORN, NOORDENVELD)).person()).isNotEqualTo(first.person());
        assertThat(count("person")).isEqualTo(2);
    }

    @Test
    void takesTwoDossiersOfOneNumberForOnePersonBornAsTheFirstSays() {
        var known =
                all(List.of(new Dossier("D-1", BORN, NOORDENVELD), new Dossier("D-1", BORN.plusDays(1), NOORDENVELD)));

        var daan = known.get("D-1");
        assertThat(known).hasSize(1);
        assertThat(daan).extracting(KnownDossier::birthDateDiffers).isEqualTo(true);
        assertThat(jdbc.queryForList("SELECT birth_date FROM person", LocalDate.class))
                .containsExactly(BORN);
    }

    @Test
    void keepsWhoIsKnownByADossierAloneOutOfCare() {
        var daan = found(new Dossier("D-1", BORN, NOORDENVELD)).person();

        assertThat(TAKE_OVER.call(() -> inCare.next(Optional.empty(), 10))).isEmpty();
        assertThat(inCare.find(daan)).isEmpty();
    }

    @Test
    void registersTheSamePersonWhenTheNumberComesWithAnAdmission() {
        var daan = found(new Dossier("D-1", BORN, NOORDENVELD)).person();

        var admitted = TAKE_OVER.call(() -> people.admit(List.of(daan(NUMBER).withDossier("D-1"))));

        assertThat(admitted).containsExactly(daan);
        assertThat(inCare.find(daan)).contains(new PersonInCare(daan, BORN));
        assertThat(TAKE_OVER.call(() -> people.read(daan)).name().full()).isEqualTo("Daan Prins");
        assertThat(TAKE_OVER.call(() -> people.find(NUMBER))).contains(daan);
        assertThat(count("person_key")).isEqualTo(1);
    }

    @Test
    void findsWhoWasAdmittedWithTheNumber() {
        var daan = TAKE_OVER
                .call(() -> people.admit(List.of(daan(NUMBER).withDossier("D-1"))))
                .getFirst();

        assertThat(found(new Dossier("D-1", BORN.minusYears(1), NOORDENVELD))).isEqualTo(new KnownDossier(daan, true));
    }

    @Test
    void refusesASecondAdmissionWithTheNumber() {
        TAKE_OVER.call(() -> people.admit(List.of(daan(NUMBER).withDossier("D-1"))));

        assertThatThrownBy(() ->
                        TAKE_OVER.call(() -> people.admit(List.of(daan(null).withDossier("D-1")))))
                .isInstanceOf(DuplicateKeyException.class);
        assertThat(count("person")).isEqualTo(1);
    }

    @Test
    void makesNobodyTwiceWhenProcessesDoItAtOnce() throws Exception {
        var numbers = new ArrayList<>(IntStream.range(0, 3_000)
                .mapToObj(i -> new Dossier("D-" + i, BORN, NOORDENVELD))
                .toList());
        var answers = new ArrayList<Map<String, KnownDossier>>();
        try (var processes = Executors.newVirtualThreadPerTaskExecutor()) {
            var work = IntStream.range(0, 3)
                    .mapToObj(seed -> {
                        var shuffled = new ArrayList<>(numbers);
                        Collections.shuffle(shuffled, new Random(seed));
                        return processes.submit(() -> LostRaces.again(() -> all(shuffled)));
                    })
                    .toList();
            for (var done : work) {
                answers.add(done.get());
            }
        }

        assertThat(answers.get(1)).isEqualTo(answers.getFirst());
        assertThat(answers.get(2)).isEqualTo(answers.getFirst());
        assertThat(count("person")).isEqualTo(3_000);
        assertThat(count("person_key")).isEqualTo(3_000);
        assertThat(count("person_reference")).isEqualTo(3_000);
    }

    private KnownDossier found(Dossier dossier) {
        return all(List.of(dossier)).values().iterator().next();
    }

    private Map<String, KnownDossier> all(List<Dossier> some) {
        return TAKE_OVER.call(() -> dossiers.findOrAdmit(some));
    }

    private int count(String table) {
        return Objects.requireNonNull(jdbc.queryForObject("SELECT COUNT(*) FROM " + table, Integer.class));
    }

    private static NewPerson daan(@Nullable Bsn bsn) {
        return new NewPerson(
                bsn, new Identity(new PersonName("Daan", "", "Prins"), null), BORN, NOORDENVELD, "nl", false);
    }
}
