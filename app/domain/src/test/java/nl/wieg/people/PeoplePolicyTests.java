package nl.wieg.people;

import static nl.wieg.access.Role.DOCTOR;
import static nl.wieg.access.Role.NURSE;
import static nl.wieg.access.Role.PRIVACY_OFFICER;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import nl.wieg.Attempt;
import nl.wieg.DomainTest;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who may do what with people: every action by every role, about somebody who is not there. */
@DomainTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeoplePolicyTests {

    private static final PersonId NOBODY = new PersonId(new UUID(0, 1));
    private static final Bsn NUMBER = Bsn.of("999990081").orElseThrow();
    private static final AuthorityTold TOLD =
            new AuthorityTold(NOBODY, AuthorityKind.UNDETERMINABLE, List.of(), false, LocalDate.of(2024, 1, 1));

    @Autowired
    private People people;

    @Autowired
    private PersonKeys keys;

    @Autowired
    private PeopleInCare inCare;

    @Autowired
    private Dossiers dossiers;

    @Autowired
    private Authorities authorities;

    @Autowired
    private Mutations mutations;

    @Autowired
    private Contradictions contradictions;

    @Autowired
    private PeopleChanges changes;

    @Autowired
    private Envelopes envelopes;

    @Autowired
    private Retention retention;

    @Autowired
    private Merges merges;

    @Autowired
    private KeyRotation rotation;

    Stream<Attempt> attempts() {
        return Stream.of(
                        Attempt.byEachRole("admit", () -> people.admit(List.of()), NURSE, DOCTOR),
                        Attempt.byEachRole("find by number", () -> people.find(NUMBER), NURSE, DOCTOR),
                        Attempt.byEachRole(
                                "find by name",
                                () -> people.find("Kroes", LocalDate.of(2016, 5, 2), "9301AB"),
                                NURSE,
                                DOCTOR),
                        Attempt.byEachRole(
                                "find a subject by number", () -> people.findSubject(NUMBER), PRIVACY_OFFICER),
                        Attempt.byEachRole(
                                "find a subject by name",
                                () -> people.findSubject("Kroes", LocalDate.of(2016, 5, 2), "9301AB"),
                                PRIVACY_OFFICER),
                        Attempt.byEachRole("read", () -> people.read(NOBODY), NURSE, DOCTOR),
                        Attempt.byEachRole("show the number", () -> people.showBsn(NOBODY), NURSE, DOCTOR),
                        Attempt.byEachRole("destroy a key", () -> keys.destroy(NOBODY), PRIVACY_OFFICER),
                        Attempt.byEachRole("rotate keys", () -> rotation.rotate()),
                        Attempt.byEachRole("forget keys", () -> rotation.forgetOlder()),
                        Attempt.byEachRole("go past everybody", () -> inCare.next(Optional.empty(), 1)),
                        Attempt.byEachRole("take over dossiers", () -> dossiers.findOrAdmit(List.of())),
                        Attempt.byEachRole(
                                "follow a merge", () -> people.current(NOBODY), NURSE, DOCTOR, PRIVACY_OFFICER),
                        Attempt.byEachRole("all ids", () -> people.all(NOBODY), NURSE, DOCTOR, PRIVACY_OFFICER),
                        Attempt.byEachRole("proposed merges", () -> merges.proposed(1), NURSE, DOCTOR),
                        Attempt.byEachRole("merge", () -> merges.merge(NOBODY, NOBODY, "proef"), NURSE, DOCTOR),
                        Attempt.byEachRole("take apart", () -> merges.takeApart(NOBODY, "proef"), NURSE, DOCTOR),
                        Attempt.byEachRole("address a letter", () -> envelopes.addressOf(NOBODY)),
                        Attempt.byEachRole(
                                "note a change of content",
                                () -> retention.medicalContentChanged(Map.of()),
                                NURSE,
                                DOCTOR),
                        Attempt.byEachRole(
                                "ask how long it is kept",
                                () -> retention.keptUntil(NOBODY),
                                NURSE,
                                DOCTOR,
                                PRIVACY_OFFICER),
                        Attempt.byEachRole("destroy", () -> retention.destroy(NOBODY), PRIVACY_OFFICER),
                        Attempt.byEachRole("apply mutations", () -> mutations.apply(NOBODY.value(), to -> {})),
                        Attempt.byEachRole("ask who changed", () -> changes.persons(NOBODY.value())),
                        Attempt.byEachRole("contradictions", () -> contradictions.open(1), NURSE, DOCTOR),
                        Attempt.byEachRole("count contradictions", () -> contradictions.count(), NURSE, DOCTOR),
                        Attempt.byEachRole(
                                "close a contradiction", () -> contradictions.close(NOBODY, 1, "proef"), NURSE, DOCTOR),
                        Attempt.byEachRole("read authority", () -> authorities.over(NOBODY), NURSE, DOCTOR),
                        Attempt.byEachRole("read authority over many", () -> authorities.over(List.of(NOBODY))),
                        Attempt.byEachRole("record authority", () -> authorities.record(TOLD), DOCTOR),
                        Attempt.byEachRole("record authority over many", () -> authorities.recordAll(List.of(TOLD))))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void letsInWhoMayAndNobodyElse(Attempt attempt) {
        attempt.check();
    }
}
