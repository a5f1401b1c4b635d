package nl.wieg.appointments.forecast;

import static nl.wieg.appointments.forecast.APast.ASSEN;
import static nl.wieg.appointments.forecast.APast.EMMEN;
import static nl.wieg.appointments.forecast.APast.LAST_YEAR;
import static nl.wieg.appointments.forecast.APast.at;
import static nl.wieg.appointments.forecast.APast.sessions;
import static nl.wieg.sessions.plan.PartOfDay.EVENING;
import static nl.wieg.sessions.plan.PartOfDay.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import nl.wieg.DomainTest;
import nl.wieg.TestDatabase;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class PastSessionsTests {

    private static final Actor JELLE = new Actor("jelle", "Jelle Kamphuis", Set.of(Role.PLANNER));
    private static final Actor CLOSING = Actor.system("sluiten");

    private final PastSessions past;
    private final Forecasts forecasts;
    private final PastSessionTable table;

    @Autowired
    PastSessionsTests(PastSessions past, Forecasts forecasts, PastSessionTable table) {
        this.past = past;
        this.forecasts = forecasts;
        this.table = table;
    }

    @BeforeEach
    @AfterEach
    void nothingWasHeld() {
        TestDatabase.empty("appointments_past_session");
    }

    @Test
    void remembersASessionAsItWas() {
        var facts = at(EMMEN, EVENING, LAST_YEAR);
        var held = List.of(
                new PastSession(new UUID(1, 1), facts, 40, 32.5, new Attendance(30, 27, 2)),
                new PastSession(
                        new UUID(1, 2),
                        new SessionFacts(
                                facts.when(),
                                ASSEN,
                                true,
                                3,
                                Set.of(new OfferedKind("HPV", true), new OfferedKind("DKT", false)),
                                OptionalInt.of(9)),
                        36,
                        12,
                        new Attendance(0, 0, 0)));

        CLOSING.run(() -> past.remember(held));

        assertThat(table.all()).containsExactlyInAnyOrderElementsOf(held);
    }

    @Test
    void bearsHearingItTwice() {
        var held = sessions(4, at(EMMEN, EVENING, LAST_YEAR), 3);

        CLOSING.run(() -> past.remember(held));
        CLOSING.run(() -> past.remember(sessions(4, at(EMMEN, EVENING, LAST_YEAR), 9)));

        assertThat(table.all()).containsExactlyInAnyOrderElementsOf(held);
    }

    @Test
    void assumesWhatTheTableSaysAtFirst() {
        var otherwise = JELLE.call(() -> forecasts.current().otherwise());

        assertThat(otherwise.noShow()).isEqualTo(0.06);
        assertThat(otherwise.turnout()).isEqualTo(1);
        assertThat(otherwise.source()).startsWith("van wie zelf een tijd kiest");
    }

    @Test
    void forecastsAnewWhenASessionIsAdded() {
        CLOSING.run(() -> past.remember(sessions(10, at(EMMEN, EVENING, LAST_YEAR), 3)));
        var before = JELLE.call(forecasts::current);

        assertThat(JELLE.call(forecasts::current)).isSameAs(before);
        CLOSING.run(() -> past.remember(sessions(10, at(ASSEN, MORNING, LAST_YEAR), 6)));
        assertThat(JELLE.call(forecasts::current)
                        .of(at(ASSEN, MORNING, LAST_YEAR))
                        .basis())
                .contains(new Basis(ASSEN, MORNING, 10, 300, 60));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"SYSTEM"})
    void letsNobodyRememberByHand(Role role) {
        var somebody = new Actor("iemand", "Iemand", Set.of(role));

        assertThatThrownBy(() -> somebody.run(() -> past.remember(List.of()))).isInstanceOf(AccessRefused.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PLANNER", "MANAGEMENT", "SYSTEM"})
    void showsTheForecastToWhoMayAlone(Role role) {
        var somebody = new Actor("iemand", "Iemand", Set.of(role));

        assertThatThrownBy(() -> somebody.call(forecasts::current)).isInstanceOf(AccessRefused.class);
    }
}
