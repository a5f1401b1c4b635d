package nl.wieg.immunisation.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DueTests {

    private static final Schedule SCHEDULE = ScheduleTables.definition1();

    @Test
    void waitsHalfAYearForTheSecondHpv() {
        var answer = Due.answer(
                SCHEDULE,
                new Question(
                        LocalDate.of(2026, 9, 1),
                        LocalDate.of(2016, 5, 2),
                        Scheme.STANDARD,
                        List.of(
                                new GivenDose("BMR", LocalDate.of(2017, 1, 3)),
                                new GivenDose("HPV", LocalDate.of(2026, 5, 10))),
                        Set.of("MenACWY"),
                        Set.of(),
                        List.of(new Deferral("BMR", LocalDate.of(2026, 10, 1)))));

        assertThat(answer.items())
                .filteredOn(item -> item.name().equals(new DoseName("HPV", 2)))
                .containsExactly(new DueItem(
                        new DoseName("HPV", 2),
                        DueStatus.WAITING,
                        LocalDate.of(2026, 10, 7),
                        LocalDate.of(2026, 11, 10),
                        LocalDate.of(2034, 5, 2),
                        "150 dagen na HPV-1 van 10-05-2026.",
                        "H"));
        assertThat(answer.invalid())
                .containsExactly(new InvalidDose(
                        "BMR",
                        LocalDate.of(2017, 1, 3),
                        "Te vroeg gegeven: BMR-1 telt pas vanaf 02-05-2017 (12 maanden)."));
    }
}
