package nl.wieg.immunisation.consent;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static nl.wieg.immunisation.consent.AFamily.DOCTOR;
import static nl.wieg.immunisation.consent.AFamily.NURSE;
import static nl.wieg.immunisation.consent.AFamily.PORTAL;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.immunisation.StatusSchedule;
import nl.wieg.immunisation.Statuses;
import nl.wieg.immunisation.schedule.Scheme;
import nl.wieg.people.Authorities;
import nl.wieg.people.Merges;
import nl.wieg.people.People;
import nl.wieg.people.PersonId;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.Region;
import nl.wieg.shared.WrongInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Mila is eight weeks old, and her doctor chooses. */
@DomainTest
class IndicationsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final LocalDate BORN = TODAY.minusWeeks(8);

    @Autowired
    private Indications indications;

    @Autowired
    private Statuses statuses;

    @Autowired
    private StatusSchedule schedule;

    @Autowired
    private People people;

    @Autowired
    private Authorities authorities;

    @Autowired
    private Merges merges;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TestClock clock;

    private PersonId mila;

    @BeforeEach
    void milaIsBorn() {
        AFamily.nobody();
        clock.set(TODAY.atTime(9, 0).atZone(Region.ZONE).toInstant());
        mila = AFamily.withAChildBorn(BORN, people, authorities).mila();
        PORTAL.run(() -> statuses.recompute(mila));
    }

    @AfterEach
    void timeGoesOn() {
        AFamily.nobody();
        clock.run();
    }

    @Test
    void aDoseComesAndGoesWithTheScheme() {
        awaitFirstDoses("DKTP-Hib-HepB-1", "DKTP-Hib-HepB-2", "DKTP-Hib-HepB-3");

        choose(Scheme.ADAPTED, "De moeder kreeg geen prik tegen kinkhoest.");
        awaitFirstDoses("DKTP-Hib-HepB-0", "DKTP-Hib-HepB-1", "DKTP-Hib-HepB-2", "DKTP-Hib-HepB-3");

        choose(Scheme.STANDARD, "Zij kreeg hem toch.");
        awaitFirstDoses("DKTP-Hib-HepB-1", "DKTP-Hib-HepB-2", "DKTP-Hib-HepB-3");
        assertThat(chosen(mila))
                .extracting(ScheduleIndication::scheme, ScheduleIndication::on, ScheduleIndication::words)
                .containsExactly(
                        tuple(Scheme.ADAPTED, TODAY, "De moeder kreeg geen prik tegen kinkhoest."),
                        tuple(Scheme.STANDARD, TODAY, "Zij kreeg hem toch."));
    }

    @Test
    void whatWasChosenUnderAnIdThatWentAwayCountsForTheRecordThatStays() {
        var gone = AFamily.withAChildBorn(BORN, people, authorities).mila();
        choose(Scheme.ADAPTED, "De moeder draagt hepatitis B.");
        DOCTOR.run(() -> indications.choose(gone, Scheme.ADAPTED, "De moeder draagt hepatitis B."));
        choose(Scheme.STANDARD, "Was een ander kind.");

        DOCTOR.run(() -> merges.merge(gone, mila, "Zelfde kind."));

        assertThat(chosen(mila)).hasSize(3);
        awaitFirstDoses("DKTP-Hib-HepB-1", "DKTP-Hib-HepB-2", "DKTP-Hib-HepB-3");
        choose(Scheme.ADAPTED, "Toch wel.");
        awaitFirstDoses("DKTP-Hib-HepB-0", "DKTP-Hib-HepB-1", "DKTP-Hib-HepB-2", "DKTP-Hib-HepB-3");
    }

    @Test
    void wantsAReasonAndAChange() {
        refuses(Scheme.ADAPTED, " ", "words", "Schrijf op waarom u dit schema kiest.");
        refuses(Scheme.STANDARD, "Voor de zekerheid.", "scheme", "Dit kind heeft dit schema al.");
        choose(Scheme.ADAPTED, "De moeder draagt hepatitis B.");
        refuses(Scheme.ADAPTED, "Nog eens.", "scheme", "Dit kind heeft dit schema al.");

        assertThat(chosen(mila)).hasSize(1);
    }

    @Test
    void knowsNobodyElse() {
        var nobody = new PersonId(new UUID(0, 1));

        assertThatThrownBy(() -> DOCTOR.run(() -> indications.choose(nobody, Scheme.ADAPTED, "proef")))
                .isInstanceOf(NotThere.class);
    }

    @Test
    void keepsTheReasonSealed() {
        choose(Scheme.ADAPTED, "De moeder draagt hepatitis B.");

        var kept = jdbc.sql("SELECT words FROM immunisation_indication")
                .query(byte[].class)
                .single();
        assertThat(new String(kept, ISO_8859_1)).doesNotContain("hepatitis");
    }

    private void choose(Scheme scheme, String why) {
        DOCTOR.run(() -> indications.choose(mila, scheme, why));
    }

    private void refuses(Scheme scheme, String why, @Nullable String about, String message) {
        assertThatThrownBy(() -> choose(scheme, why))
                .isInstanceOfSatisfying(
                        WrongInput.class, wrong -> assertThat(wrong.about()).isEqualTo(about))
                .hasMessage(message);
    }

    private List<ScheduleIndication> chosen(PersonId person) {
        return NURSE.call(() -> indications.of(person));
    }

    /** Of the primary series, as the status table has them once the marks are worked off. */
    private void awaitFirstDoses(String... doses) {
        await().untilAsserted(() -> {
            schedule.secondPasses();
            assertThat(statuses.of(mila))
                    .extracting(status -> status.dose().toString())
                    .filteredOn(dose -> dose.startsWith("DKTP-Hib-HepB"))
                    .containsExactlyInAnyOrder(doses);
        });
    }
}
