package nl.wieg.demo.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MadeUpTeamsTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Municipality> MUNICIPALITIES = Municipality.ofTheRegion();

    private final List<MadeUpTeam> teams = MadeUpTeams.of(2024, MUNICIPALITIES, TODAY);
    private final List<MadeUpLocation> locations = MadeUpLocations.of(2024, MUNICIPALITIES);

    @Test
    void areOneInEachMunicipalityWithSomeWhoStepIn() {
        assertThat(teams).hasSize(13);
        assertThat(teams).extracting(MadeUpTeam::lanes).containsOnlyOnce(0).contains(2);
        assertThat(teams.getLast().members()).hasSize(5);
    }

    @Test
    void haveTwoWhoInjectOnEveryWeekday() {
        var withLanes = teams.subList(0, 12);

        assertThat(withLanes).allSatisfy(team -> assertThat(MadeUpHours.WEEKDAYS)
                .allSatisfy(day -> assertThat(team.members().stream()
                                .filter(member -> !member.profession().equals("doctor"))
                                .filter(member -> works(member, day)))
                        .hasSizeGreaterThanOrEqualTo(2)));
    }

    @Test
    void haveSixtyThreeLocationsInTwelveMunicipalities() {
        assertThat(locations).hasSize(63).extracting(MadeUpLocation::code).doesNotHaveDuplicates();
        assertThat(locations)
                .extracting(location -> location.at().municipality())
                .containsAll(MUNICIPALITIES.stream().map(Municipality::code).toList());
    }

    @Test
    void areTheSameForTheSameDay() {
        assertThat(MadeUpTeams.of(2024, MUNICIPALITIES, TODAY)).isEqualTo(teams);
        assertThat(MadeUpLocations.of(2024, MUNICIPALITIES)).isEqualTo(locations);
    }

    private static boolean works(MadeUpEmployee employee, DayOfWeek day) {
        return employee.pattern().stream().anyMatch(hours -> hours.weekday() == day);
    }
}
