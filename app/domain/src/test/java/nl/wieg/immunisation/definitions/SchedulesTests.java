package nl.wieg.immunisation.definitions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.wieg.Attempt;
import nl.wieg.DomainTest;
import nl.wieg.TestClock;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.immunisation.DraftPreviews;
import nl.wieg.immunisation.schedule.Age;
import nl.wieg.immunisation.schedule.DoseName;
import nl.wieg.immunisation.schedule.Schedule;
import nl.wieg.immunisation.schedule.ScheduleTables;
import nl.wieg.immunisation.schedule.ScheduledDose;
import nl.wieg.immunisation.schedule.WrittenRow;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.Region;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SchedulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 9, 1);
    private static final Actor DOCTOR = new Actor("dirk", "Dirk Bos", Set.of(Role.DOCTOR));

    private final Schedules schedules;
    private final DraftPreviews previews;
    private final TestClock clock;

    @Autowired
    SchedulesTests(Schedules schedules, DraftPreviews previews, TestClock clock) {
        this.schedules = schedules;
        this.previews = previews;
        this.clock = clock;
    }

    @BeforeEach
    void onlyTheFirstDefinitionIsThere() {
        Definitions.removeAllButTheFirst();
        clock.set(TODAY.atTime(9, 0).atZone(Region.ZONE).toInstant());
    }

    @AfterEach
    void timeGoesOn() {
        Definitions.removeAllButTheFirst();
        clock.run();
    }

    @Test
    void bringsTheDefinitionOfTheClassPath() {
        assertThat(schedules.inForce(TODAY)).isEqualTo(ScheduleTables.definition1());
        assertThat(read(1).definition())
                .satisfies(first -> assertThat(first.state()).isEqualTo(DefinitionState.IN_FORCE))
                .satisfies(first -> assertThat(first.signedOffBy()).isNull());
    }

    @Test
    void copiesADefinitionWithAllItHolds() {
        var draft = DOCTOR.<Integer, RuntimeException>call(() -> schedules.copyAsDraft(1));

        var copy = DOCTOR.call(() -> schedules.draft(draft));

        assertThat(copy).isEqualTo(ScheduleTables.definition1());
        assertThat(read(draft).definition()).satisfies(definition -> {
            assertThat(definition.state()).isEqualTo(DefinitionState.DRAFT);
            assertThat(definition.copiedFrom()).isEqualTo(1);
            assertThat(definition.madeBy()).isEqualTo("Dirk Bos");
        });
    }

    @Test
    void changesARowOfADraftAlone() {
        var draft = draftWithBmr2At("2y");

        assertThat(minimumAge(DOCTOR.call(() -> schedules.draft(draft)))).isEqualTo(Age.parse("2y"));
        assertThat(minimumAge(schedules.inForce(TODAY))).isEqualTo(Age.parse("13m"));
    }

    @Test
    void leavesADraftAsItWasWhenARowDoesNotFit() {
        var draft = DOCTOR.<Integer, RuntimeException>call(() -> schedules.copyAsDraft(1));
        var row = row(draft, "17");

        var problems = DOCTOR.call(() -> schedules.change(draft, "17", youngest(row, "veel")));

        assertThat(problems).extracting(RowProblem::field).containsExactly("minimumAge");
        assertThat(row(draft, "17")).isEqualTo(row);
    }

    @Test
    void takesEveryRowThatCameWithIt() {
        var draft = DOCTOR.<Integer, RuntimeException>call(() -> schedules.copyAsDraft(1));

        assertThat(read(draft).rows()).isNotEmpty().allSatisfy(row -> assertThat(
                        DOCTOR.call(() -> schedules.change(draft, row.order(), row)))
                .isEmpty());
    }

    @Test
    void addsARowToADraftAndTakesItOutAgain() {
        var draft = DOCTOR.<Integer, RuntimeException>call(() -> schedules.copyAsDraft(1));
        var before = read(draft).rows();
        var row = aRow("30", "MenB", "");

        assertThat(DOCTOR.call(() -> schedules.add(draft, row))).isEmpty();
        assertThat(read(draft).rows()).hasSize(before.size() + 1).last().isEqualTo(row);

        assertThat(DOCTOR.call(() -> schedules.remove(draft, "30"))).isEmpty();
        assertThat(read(draft).rows()).isEqualTo(before);
    }

    @Test
    void takesNoRowTwiceAndNoneOutThatAnotherWaitsFor() {
        var draft = DOCTOR.<Integer, RuntimeException>call(() -> schedules.copyAsDraft(1));
        var before = read(draft).rows();

        assertThat(DOCTOR.call(() -> schedules.add(draft, aRow("30", "HPV", "2004"))))
                .extracting(RowProblem::field)
                .containsExactly("firstYear");
        assertThat(DOCTOR.call(() -> schedules.add(draft, aRow("17", "MenB", ""))))
                .extracting(RowProblem::field)
                .containsExactly("order");
        assertThat(DOCTOR.call(() -> schedules.remove(draft, "22")))
                .extracting(RowProblem::message)
                .containsExactly("Regel 23 wacht op HPV-1, en die is er dan niet meer.");
        assertThat(read(draft).rows()).isEqualTo(before);
    }

    @Test
    void keepsTheRowsOfWhatWasSignedOff() {
        var draft = draftWithBmr2At("2y");
        DOCTOR.run(() -> schedules.signOff(draft, TODAY.plusDays(1)));
        var before = read(draft).rows();

        DOCTOR.run(() -> {
            assertThatThrownBy(() -> schedules.add(draft, aRow("30", "MenB", "")))
                    .isInstanceOf(WrongInput.class);
            assertThatThrownBy(() -> schedules.remove(draft, "24")).isInstanceOf(WrongInput.class);
            assertThatThrownBy(() -> schedules.remove(1, "24")).isInstanceOf(WrongInput.class);
        });

        assertThat(read(draft).rows()).isEqualTo(before);
        assertThat(read(1).rows()).hasSize(24);
    }

    @Test
    void countsFromTheDayThatADoctorSignedItFor() {
        var draft = draftWithBmr2At("2y");

        DOCTOR.run(() -> schedules.signOff(draft, TODAY.plusDays(1)));

        assertThat(states()).containsExactly(DefinitionState.SIGNED_OFF, DefinitionState.IN_FORCE);
        assertThat(minimumAge(schedules.inForce(TODAY))).isEqualTo(Age.parse("13m"));
        assertThat(minimumAge(schedules.inForce(TODAY.plusDays(1)))).isEqualTo(Age.parse("2y"));
        assertThat(read(draft).definition().signedOffBy()).isEqualTo("Dirk Bos");

        clock.set(TODAY.plusDays(1).atTime(0, 30).atZone(Region.ZONE).toInstant());
        assertThat(states()).containsExactly(DefinitionState.IN_FORCE, DefinitionState.SUPERSEDED);
    }

    @Test
    void neverChangesWhatWasSignedOff() {
        var draft = draftWithBmr2At("2y");
        var row = row(draft, "17");
        DOCTOR.run(() -> schedules.signOff(draft, TODAY.plusDays(1)));

        DOCTOR.run(() -> {
            assertThatThrownBy(() -> schedules.change(draft, "17", row)).isInstanceOf(WrongInput.class);
            assertThatThrownBy(() -> schedules.change(1, "17", row)).isInstanceOf(WrongInput.class);
            assertThatThrownBy(() -> schedules.signOff(draft, TODAY.plusDays(2)))
                    .isInstanceOf(WrongInput.class);
        });
    }

    @Test
    void takesForceAfterANightOnly() {
        var draft = draftWithBmr2At("2y");

        assertThatThrownBy(() -> DOCTOR.run(() -> schedules.signOff(draft, TODAY)))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Kies een dag na vandaag: 's nachts rekent Wieg iedereen opnieuw uit.");
    }

    @Test
    void letsNoTwoCountFromTheSameDay() {
        var first = draftWithBmr2At("2y");
        var second = draftWithBmr2At("30m");
        DOCTOR.run(() -> schedules.signOff(first, TODAY.plusDays(1)));

        assertThatThrownBy(() -> DOCTOR.run(() -> schedules.signOff(second, TODAY.plusDays(1))))
                .isInstanceOf(WrongInput.class);
    }

    @Test
    void knowsNoOtherDefinitionOrRow() {
        var draft = draftWithBmr2At("2y");
        var row = row(draft, "17");

        DOCTOR.run(() -> {
            assertThatThrownBy(() -> schedules.read(99)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> schedules.copyAsDraft(99)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> schedules.change(draft, "99", row)).isInstanceOf(NotThere.class);
            assertThatThrownBy(() -> schedules.remove(draft, "99")).isInstanceOf(NotThere.class);
        });
        assertThatThrownBy(() -> schedules.inForce(LocalDate.of(1999, 12, 31))).isInstanceOf(NotThere.class);
    }

    Stream<Attempt> attempts() {
        return Stream.of(
                        Attempt.byEachRole("list", schedules::all, Role.NURSE, Role.DOCTOR),
                        Attempt.byEachRole("read", () -> schedules.read(1), Role.NURSE, Role.DOCTOR),
                        Attempt.byEachRole("copy", () -> schedules.copyAsDraft(1), Role.DOCTOR),
                        Attempt.byEachRole("change", () -> schedules.change(1, "1", row(1, "1")), Role.DOCTOR),
                        Attempt.byEachRole("add", () -> schedules.add(1, aRow("30", "MenB", "")), Role.DOCTOR),
                        Attempt.byEachRole("remove", () -> schedules.remove(1, "24"), Role.DOCTOR),
                        Attempt.byEachRole("draft", () -> schedules.draft(1), Role.DOCTOR),
                        Attempt.byEachRole("preview", () -> previews.of(1), Role.DOCTOR),
                        Attempt.byEachRole("sign off", () -> schedules.signOff(1, TODAY.plusDays(1)), Role.DOCTOR))
                .flatMap(each -> each);
    }

    @ParameterizedTest
    @MethodSource("attempts")
    void letsInWhoMayAndNobodyElse(Attempt attempt) {
        attempt.check();
    }

    private int draftWithBmr2At(String youngest) {
        return Definitions.draftWithBmr2From(youngest, schedules, DOCTOR);
    }

    private DefinitionRows read(int version) {
        return DOCTOR.call(() -> schedules.read(version));
    }

    private WrittenRow row(int version, String order) {
        return Definitions.row(version, order, schedules, DOCTOR);
    }

    private List<DefinitionState> states() {
        return DOCTOR.call(schedules::all).stream().map(Definition::state).toList();
    }

    private static WrittenRow aRow(String order, String kind, String firstYear) {
        return new WrittenRow(order, kind, "1", firstYear, "", "", "3m", "6w", "4m", "2y", "", "", "vaccin", "H", "");
    }

    private static WrittenRow youngest(WrittenRow row, String age) {
        return Definitions.youngest(row, age);
    }

    private static Age minimumAge(Schedule schedule) {
        return schedule.rows().stream()
                .filter(row -> row.order() == 17)
                .filter(row -> row.name().equals(new DoseName("BMR", 2)))
                .map(ScheduledDose::minimumAge)
                .findFirst()
                .orElseThrow();
    }
}
