package nl.wieg.sessions.resources;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.DayOfWeek.TUESDAY;
import static java.time.DayOfWeek.WEDNESDAY;
import static nl.wieg.sessions.resources.AResource.START;
import static nl.wieg.sessions.resources.AResource.on;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.Stream;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.Test;

class WeeklyHoursTests {

    private static final LocalDate EVEN_MONDAY = LocalDate.of(2026, 10, 5);
    private static final LocalDate ODD_MONDAY = LocalDate.of(2026, 10, 12);
    private static final Hours MORNING = hours(9, 12);

    @Test
    void coverHoursThatLieWithinThem() {
        var opening = on(MONDAY, hours(9, 13));

        assertThat(opening.cover(EVEN_MONDAY, MORNING)).isTrue();
        assertThat(opening.cover(EVEN_MONDAY, hours(9, 14))).isFalse();
        assertThat(opening.cover(EVEN_MONDAY.plusDays(1), MORNING)).isFalse();
        assertThat(opening.cover(START.minusDays(1), MORNING)).isFalse();
    }

    @Test
    void returnInEvenOrOddWeeksOnly() {
        assertThat(in(Weeks.EVEN).cover(EVEN_MONDAY, MORNING)).isFalse();
        assertThat(in(Weeks.ODD).cover(EVEN_MONDAY, MORNING)).isTrue();
        assertThat(in(Weeks.EVEN).cover(ODD_MONDAY, MORNING)).isTrue();
        assertThat(in(Weeks.ODD).cover(ODD_MONDAY, MORNING)).isFalse();
    }

    @Test
    void doNotOverlapWhenTheyTakeTurns() {
        assertThatCode(() -> WeeklyHours.check(List.of(in(Weeks.EVEN), in(Weeks.ODD))))
                .doesNotThrowAnyException();
        assertThatCode(() -> WeeklyHours.check(List.of(on(MONDAY, MORNING), on(MONDAY, hours(12, 17)))))
                .doesNotThrowAnyException();
    }

    @Test
    void areRefusedWhenTheyOverlap() {
        refuses("Deze tijden overlappen met tijden die er al staan.", on(MONDAY, MORNING), in(Weeks.ODD));
    }

    @Test
    void areRefusedWhenTheyEndBeforeTheyBegin() {
        refuses("De eindtijd ligt niet na de begintijd.", on(MONDAY, hours(12, 12)));
    }

    @Test
    void areRefusedWhenTheirDaysEndBeforeTheyBegin() {
        refuses(
                "De laatste dag ligt voor de eerste dag.",
                new WeeklyHours(MONDAY, Weeks.EVERY, MORNING, new Days(START, START.minusDays(1))));
    }

    @Test
    void ofWorkAreAtMostTwelveHoursADay() {
        refusesWork("Zo werkt deze medewerker meer dan 12 uur op een dag.", on(MONDAY, hours(7, 20)));
    }

    @Test
    void ofWorkAreAtMostSixtyHoursAWeek() {
        var fiveTimesTwelve = week(hours(8, 20), MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY);

        assertThatCode(() -> WorkingTimeRule.check(fiveTimesTwelve)).doesNotThrowAnyException();
        refusesWork(
                "Zo werkt deze medewerker meer dan 60 uur in een week.",
                Stream.concat(fiveTimesTwelve.stream(), Stream.of(on(SATURDAY, hours(9, 10))))
                        .toArray(WeeklyHours[]::new));
    }

    @Test
    void ofWorkInAlternateWeeksAreNotAddedUp() {
        var everyWeek = week(hours(8, 20), MONDAY, TUESDAY, WEDNESDAY, THURSDAY);
        var turns = Stream.of(weekly(FRIDAY, Weeks.ODD, hours(8, 20)), weekly(SATURDAY, Weeks.EVEN, hours(8, 20)));

        assertThatCode(() -> WorkingTimeRule.check(
                        Stream.concat(everyWeek.stream(), turns).toList()))
                .doesNotThrowAnyException();
    }

    @Test
    void ofWorkLeaveElevenHoursOfRest() {
        assertThatCode(() -> WorkingTimeRule.check(List.of(on(MONDAY, hours(13, 21)), on(TUESDAY, hours(8, 12)))))
                .doesNotThrowAnyException();
        refusesWork(
                "Zo heeft deze medewerker tussen twee dagen minder dan 11 uur rust.",
                on(MONDAY, hours(13, 22)),
                on(TUESDAY, hours(8, 12)));
    }

    private static void refuses(String sentence, WeeklyHours... all) {
        assertThatThrownBy(() -> WeeklyHours.check(List.of(all)))
                .isInstanceOf(WrongInput.class)
                .hasMessage(sentence);
    }

    private static void refusesWork(String sentence, WeeklyHours... all) {
        assertThatThrownBy(() -> WorkingTimeRule.check(List.of(all)))
                .isInstanceOf(WrongInput.class)
                .hasMessage(sentence);
    }

    private static List<WeeklyHours> week(Hours hours, DayOfWeek... days) {
        return Stream.of(days).map(day -> on(day, hours)).toList();
    }

    private static WeeklyHours in(Weeks weeks) {
        return weekly(MONDAY, weeks, MORNING);
    }

    private static WeeklyHours weekly(DayOfWeek day, Weeks weeks, Hours hours) {
        return new WeeklyHours(day, weeks, hours, Days.from(START));
    }

    private static Hours hours(int from, int until) {
        return new Hours(LocalTime.of(from, 0), LocalTime.of(until, 0));
    }
}
