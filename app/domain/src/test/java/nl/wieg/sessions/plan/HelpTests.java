package nl.wieg.sessions.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.wieg.sessions.plan.PlanRules.Weights;
import org.junit.jupiter.api.Test;

/** A village with a hall that is open on a Monday of week 42 and on the two days after; two dates are wanted, half of all in holidays. */
class HelpTests {

    private static final DayPart MONDAY = morning(12);
    private static final DayPart TUESDAY = morning(13);
    private static final DayPart NEXT_WEEK = morning(19);

    @Test
    void isOneTeamMoreInTheWeekInWhichTheHallIsOpen() {
        var ground = ground(hall(MONDAY, NEXT_WEEK), team(1, MONDAY, NEXT_WEEK));

        assertThat(new Help(ground, List.of(chance(ground, MONDAY))).toChoose("dorp", near(ground)))
                .isEqualTo("Gebied dorp heeft te weinig keuze: een team meer in week 43 helpt.");
    }

    @Test
    void isTheFirstOfTheWeeksWithMostOpenings() {
        var ground = ground(hall(MONDAY, TUESDAY, NEXT_WEEK), team(0, MONDAY));

        assertThat(new Help(ground, List.of()).toChoose("dorp", near(ground)))
                .isEqualTo("Gebied dorp heeft te weinig keuze: een team meer in week 42 helpt.");
    }

    @Test
    void isALocationWhenThereIsNoOpeningLeft() {
        var ground = ground(hall(MONDAY), team(9, MONDAY, TUESDAY));

        assertThat(new Help(ground, List.of(chance(ground, MONDAY))).toChoose("dorp", near(ground)))
                .isEqualTo("Gebied dorp heeft te weinig keuze: een locatie dichtbij die op nog een dag open is helpt.");
    }

    @Test
    void isALowerMinimumWhenTheTeamCouldCome() {
        var ground = ground(hall(MONDAY, TUESDAY), team(9, MONDAY, TUESDAY));

        assertThat(new Help(ground, List.of(chance(ground, MONDAY))).toChoose("dorp", near(ground)))
                .isEqualTo(
                        "Gebied dorp heeft te weinig keuze: voor een sessie op nog een dag komen er te weinig kinderen."
                                + " Een lager kleinste aantal kinderen per sessie helpt.");
    }

    @Test
    void isATeamALocationOrALowerMinimumInTheHolidays() {
        assertThat(inHolidays(ground(hall(MONDAY, TUESDAY), team(0, MONDAY))))
                .isEqualTo("Er zijn te weinig sessies in de vakantie: een team meer in week 42 helpt.");
        assertThat(inHolidays(ground(hall(TUESDAY), team(9, TUESDAY))))
                .isEqualTo("Er zijn te weinig sessies in de vakantie: een locatie die dan open is helpt.");
        assertThat(inHolidays(ground(hall(MONDAY), team(9, MONDAY))))
                .isEqualTo("In de vakantie komen er te weinig kinderen voor nog een sessie."
                        + " Een lager kleinste aantal kinderen per sessie helpt.");
    }

    private static String inHolidays(Ground ground) {
        return new Help(ground, List.of()).toMeetInHolidays();
    }

    private static Chance chance(Ground ground, DayPart part) {
        return ground.chance(new Placement("hal", "een", part));
    }

    private static Neighbourhood near(Ground ground) {
        return ground.neighbourhoods().getFirst();
    }

    private static Ground ground(Location location, Team team) {
        return Ground.of(new PlanInstance(
                "proef",
                1,
                new PlanRules(15, 2, 40, 8, 0.5, new Weights(1_000, 1, 2, 20, 0)),
                List.of(new Area("dorp", "GM1699", 0, 0, 30)),
                List.of(location),
                List.of(team),
                Set.of(MONDAY.date()),
                Set.of(),
                List.of()));
    }

    private static Location hall(DayPart... open) {
        return new Location("hal", "GM1699", 0, 0, 1, Set.copyOf(Arrays.asList(open)));
    }

    private static Team team(int most, DayPart... available) {
        return new Team("een", 0, 0, 1, Map.of(PartOfDay.MORNING, 20), Set.copyOf(Arrays.asList(available)), most);
    }

    private static DayPart morning(int day) {
        return new DayPart(LocalDate.of(2026, 10, day), PartOfDay.MORNING);
    }
}
