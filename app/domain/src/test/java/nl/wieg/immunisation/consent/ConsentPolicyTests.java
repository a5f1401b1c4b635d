package nl.wieg.immunisation.consent;

import static nl.wieg.access.Role.DOCTOR;
import static nl.wieg.access.Role.NURSE;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wieg.Attempt;
import nl.wieg.DomainTest;
import nl.wieg.immunisation.schedule.Scheme;
import nl.wieg.people.PersonId;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what with consent: every action by every role. */
@DomainTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ConsentPolicyTests {

    private static final PersonId NOBODY = new PersonId(new UUID(0, 1));
    private static final LocalDate DAY = LocalDate.of(2026, 9, 1);
    private static final Said SAID = Said.byHolder(NOBODY, Method.ORAL, DAY, "rvp-2026-1");

    @Autowired
    private Consents consents;

    @Autowired
    private Holds holds;

    @Autowired
    private Indications indications;

    @Autowired
    private ConsentFiles files;

    @Autowired
    private ConsentsBefore before;

    Stream<Attempt> attempts() {
        return Stream.of(
                        Attempt.byEachRole("read", () -> files.read(NOBODY), NURSE, DOCTOR),
                        Attempt.byEachRole("the outcome", () -> files.treatment(NOBODY, "BMR"), NURSE, DOCTOR),
                        Attempt.byEachRole("may exchange", () -> files.mayExchange(NOBODY), NURSE, DOCTOR),
                        Attempt.byEachRole("read as a parent", () -> files.readAs(NOBODY, NOBODY)),
                        Attempt.byEachRole(
                                "record",
                                () -> consents.record(NOBODY, ConsentPurpose.TREATMENT, Decision.YES, SAID, ""),
                                NURSE,
                                DOCTOR),
                        Attempt.byEachRole("take over", () -> before.takeOver(List.of(), List.of())),
                        Attempt.byEachRole(
                                "confirm a wish", () -> consents.confirmWish(NOBODY, "proef"), NURSE, DOCTOR),
                        Attempt.byEachRole(
                                "decide on disagreement", () -> consents.decide(NOBODY, true, "proef"), DOCTOR),
                        Attempt.byEachRole(
                                "object", () -> holds.object(NOBODY, Set.of("BMR"), SAID, ""), NURSE, DOCTOR),
                        Attempt.byEachRole(
                                "defer", () -> holds.defer(NOBODY, "BMR", DAY.plusDays(1), SAID, ""), NURSE, DOCTOR),
                        Attempt.byEachRole(
                                "contraindicate", () -> holds.contraindicate(NOBODY, "BMR", "proef"), DOCTOR),
                        Attempt.byEachRole(
                                "choose a scheme", () -> indications.choose(NOBODY, Scheme.ADAPTED, "proef"), DOCTOR),
                        Attempt.byEachRole("the scheme", () -> indications.of(NOBODY), NURSE, DOCTOR),
                        Attempt.byEachRole("end", () -> holds.end(NOBODY, new UUID(0, 2)), NURSE, DOCTOR))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void letsInWhoMayAndNobodyElse(Attempt attempt) {
        attempt.check();
    }
}
