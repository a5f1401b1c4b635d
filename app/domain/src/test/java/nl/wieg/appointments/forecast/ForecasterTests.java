package nl.wieg.appointments.forecast;

import static nl.wieg.appointments.forecast.APast.ASSEN;
import static nl.wieg.appointments.forecast.APast.EMMEN;
import static nl.wieg.appointments.forecast.APast.LAST_YEAR;
import static nl.wieg.appointments.forecast.APast.YEAR_BEFORE;
import static nl.wieg.appointments.forecast.APast.at;
import static nl.wieg.appointments.forecast.APast.inHoliday;
import static nl.wieg.appointments.forecast.APast.sessions;
import static nl.wieg.sessions.plan.PartOfDay.EVENING;
import static nl.wieg.sessions.plan.PartOfDay.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.wieg.appointments.forecast.SessionForecast.Reason;
import org.junit.jupiter.api.Test;

class ForecasterTests {

    private static final ForecastDefault USUAL = new ForecastDefault(0.06, 1, "aanname");
    private static final LocalDate THIS_YEAR = LocalDate.of(2026, 10, 5);

    @Test
    void assumesTheUsualWhileTooLittleWasSeen() {
        var forecaster = Forecaster.of(sessions(3, at(EMMEN, EVENING, LAST_YEAR), 30), USUAL);

        assertThat(forecaster.of(at(EMMEN, EVENING, THIS_YEAR)))
                .isEqualTo(new SessionForecast(1, 0.06, Optional.empty(), Optional.empty()));
    }

    @Test
    void isBasedOnTheSamePartOfTheDayInTheSameMunicipality() {
        var forecaster = Forecaster.of(
                both(sessions(10, at(EMMEN, EVENING, LAST_YEAR), 3), sessions(10, at(EMMEN, MORNING, LAST_YEAR), 6)),
                USUAL);

        assertThat(forecaster.of(at(EMMEN, EVENING, THIS_YEAR)).basis())
                .contains(new Basis(EMMEN, EVENING, 10, 300, 30));
    }

    @Test
    void isBasedOnMoreUntilThatIsEnough() {
        var forecaster = Forecaster.of(
                both(
                        both(
                                sessions(3, at(EMMEN, EVENING, LAST_YEAR), 3),
                                sessions(3, at(EMMEN, MORNING, LAST_YEAR), 3)),
                        sessions(2, at(ASSEN, EVENING, LAST_YEAR), 3)),
                USUAL);

        assertThat(forecaster.of(at(EMMEN, EVENING, THIS_YEAR)).basis()).contains(new Basis(EMMEN, null, 6, 180, 18));
        assertThat(forecaster.of(at(ASSEN, EVENING, THIS_YEAR)).basis()).contains(new Basis(null, EVENING, 5, 150, 15));
        assertThat(forecaster.of(at(ASSEN, MORNING, THIS_YEAR)).basis()).contains(new Basis(null, null, 8, 240, 24));
    }

    @Test
    void forecastsWhatWasSeenWhereMuchWasSeen() {
        var forecaster = Forecaster.of(
                both(sessions(100, at(EMMEN, EVENING, LAST_YEAR), 3), sessions(100, at(ASSEN, MORNING, LAST_YEAR), 6)),
                USUAL);

        var emmen = forecaster.of(at(EMMEN, EVENING, THIS_YEAR));

        assertThat(emmen.noShow()).isCloseTo(0.10, within(0.005));
        assertThat(emmen.turnout()).isCloseTo(27.0 / 32, within(0.01));
    }

    @Test
    void namesWhatMakesMostDifference() {
        var school = at(EMMEN, EVENING, LAST_YEAR);
        var forecaster = Forecaster.of(both(sessions(100, school, 2), sessions(100, inHoliday(school), 6)), USUAL);

        var reason = forecaster.of(inHoliday(at(EMMEN, EVENING, THIS_YEAR))).strongest();

        assertThat(reason).map(Reason::trait).contains(new Trait(Trait.Sort.HOLIDAY, "yes"));
        assertThat(reason)
                .hasValueSatisfying(holiday -> assertThat(holiday.factor()).isGreaterThan(1.3));
    }

    @Test
    void saysTheSameInAnyOrder() {
        var past =
                both(sessions(10, at(EMMEN, EVENING, YEAR_BEFORE), 3), sessions(7, at(ASSEN, MORNING, LAST_YEAR), 6));
        var turned = new ArrayList<>(past);
        Collections.reverse(turned);

        var facts = at(ASSEN, EVENING, THIS_YEAR);

        assertThat(Forecaster.of(turned, USUAL).of(facts))
                .isEqualTo(Forecaster.of(past, USUAL).of(facts));
    }

    @Test
    void letsNoMoreComeThanThereArePlacesAndNoFewerThanBooked() {
        var forecast = new SessionForecast(0.9, 0.1, Optional.empty(), Optional.empty());

        assertThat(forecast.coming(20, 40, 0)).isCloseTo(18, within(1e-9));
        assertThat(forecast.coming(60, 40, 0)).isCloseTo(36, within(1e-9));
        assertThat(forecast.coming(20, 40, 30)).isCloseTo(27, within(1e-9));
    }

    @Test
    void refusesThatMoreComeThanBooked() {
        assertThatThrownBy(() -> new Attendance(10, 11, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<PastSession> both(List<PastSession> one, List<PastSession> other) {
        return Stream.concat(one.stream(), other.stream()).toList();
    }
}
