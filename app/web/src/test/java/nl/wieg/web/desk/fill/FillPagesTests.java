package nl.wieg.web.desk.fill;

import static nl.wieg.web.desk.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Role;
import nl.wieg.appointments.fill.Choice;
import nl.wieg.appointments.fill.FillRule;
import nl.wieg.appointments.fill.Fills;
import nl.wieg.appointments.fill.GroupDayFill;
import nl.wieg.appointments.fill.GroupDayFills;
import nl.wieg.appointments.fill.Overbooking;
import nl.wieg.appointments.fill.Overbookings;
import nl.wieg.appointments.fill.SessionFill;
import nl.wieg.appointments.fill.UpcomingSession;
import nl.wieg.appointments.forecast.Basis;
import nl.wieg.appointments.forecast.ForecastDefault;
import nl.wieg.appointments.forecast.Forecaster;
import nl.wieg.appointments.forecast.Forecasts;
import nl.wieg.appointments.forecast.OfferedKind;
import nl.wieg.appointments.forecast.SessionFacts;
import nl.wieg.appointments.forecast.SessionForecast;
import nl.wieg.appointments.forecast.SessionForecast.Reason;
import nl.wieg.appointments.forecast.Trait;
import nl.wieg.sessions.Session;
import nl.wieg.sessions.SessionId;
import nl.wieg.sessions.SessionState;
import nl.wieg.sessions.plan.DayPart;
import nl.wieg.sessions.plan.PartOfDay;
import nl.wieg.sessions.rounds.GroupDay;
import nl.wieg.sessions.rounds.RoundId;
import nl.wieg.sessions.rounds.demand.RoundSupply.Place;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.Municipality;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.DeskTest;
import nl.wieg.web.desk.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DeskTest
class FillPagesTests {

    private static final MunicipalityCode EMMEN = new MunicipalityCode("GM0114");
    private static final LocalDate TUESDAY = LocalDate.of(2026, 10, 13);
    private static final Basis EVENINGS = new Basis(EMMEN, PartOfDay.EVENING, 40, 1_240, 99);
    private static final SessionId ID = id(1);
    private static final String AT = "/bezetting/" + ID;

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Access access;

    @Autowired
    private Fills fills;

    @Autowired
    private GroupDayFills groupDays;

    @Autowired
    private Overbookings overbookings;

    @Autowired
    private Forecasts forecasts;

    @Autowired
    private Municipalities municipalities;

    @BeforeEach
    void threeSessions() {
        Visitor.mayWhatPoliciesSay(access);
        when(municipalities.all()).thenReturn(List.of(new Municipality(EMMEN, "Emmen")));
        when(forecasts.current()).thenReturn(Forecaster.of(List.of(), new ForecastDefault(0.06, 1, "elders gezien")));
        when(fills.rule()).thenReturn(new FillRule(0.1, Duration.ofMinutes(15), 0.2));
        when(fills.ahead())
                .thenReturn(List.of(
                        fill(1, TUESDAY, 24, 0.05), fill(2, TUESDAY, 6, 0), fill(3, TUESDAY.plusWeeks(1), 39, 0.6)));
        when(fills.of(ID)).thenReturn(fill(1, TUESDAY, 24, 0.05));
        when(fills.choices(ID))
                .thenReturn(List.of(
                        new Choice(0, 0, true),
                        new Choice(1, 0.0004, true),
                        new Choice(2, 0.05, true),
                        new Choice(3, 0.3, false)));
    }

    @Test
    void listsTheEmptiestOfAWeekFirst() {
        var page = text(planner().open("/bezetting"));

        assertThat(page).contains("Week 42", "maandag 12 oktober tot en met zondag 18 oktober", "Week 43");
        assertThat(page).contains("Geboekt: 30 van 78 plekken.");
        assertThat(page.indexOf("6 van 39 plekken")).isPositive().isLessThan(page.indexOf("24 van 39 plekken"));
        assertThat(page).contains("dinsdag 13 oktober, 18.00 tot 21.00 uur", "nog 33 vrij", "(3 plekken extra)");
        assertThat(page).containsPattern("<rect[^>]*width=\"62\"");
    }

    @Test
    void listsGroupDaysBesideThem() {
        var day = new GroupDay(
                new UUID(0, 9),
                new UUID(0, 8),
                TUESDAY,
                new GroupDay.Hours(LocalTime.of(9, 0), LocalTime.of(17, 0)),
                300,
                new GroupDay.Hours(LocalTime.of(16, 0), LocalTime.of(17, 0)),
                List.of());
        when(groupDays.ahead()).thenReturn(List.of(new GroupDayFill(day, Optional.empty(), 240, 60)));

        assertThat(text(planner().open("/bezetting")))
                .containsSubsequence(
                        "Groepsdagen",
                        "dinsdag 13 oktober, 9.00 tot 17.00 uur",
                        "60 van 240 plekken",
                        "nog 180 vrij",
                        "16.00 tot 17.00 uur",
                        "Week 42");
    }

    @Test
    void saysWhoComesAndOnWhatThatIsBased() {
        var page = text(planner().open("/bezetting"));

        assertThat(page).contains("<b>32</b>", "8% blijft weg");
        assertThat(page).contains("We nemen aan dat 6% wegblijft (elders gezien).");
    }

    @Test
    void saysTheRiskInWords() {
        var page = text(planner().open("/bezetting"));

        assertThat(page)
                .contains("Niemand wacht langer dan 15 minuten.")
                .contains("In 1 van de 20 zulke sessies wacht iemand langer dan 15 minuten.")
                .contains("In meer dan de helft van zulke sessies wacht iemand langer dan 15 minuten.");
    }

    @Test
    void saysWhatWillComeWhereNothingIsYet() {
        when(fills.ahead()).thenReturn(List.of());

        assertThat(text(planner().open("/bezetting"))).contains("Hier komen de sessies die nog gehouden worden.");
    }

    @Test
    void showsOneSessionWithItsBasis() {
        var page = text(planner().open(AT));

        assertThat(page)
                .contains("Sporthal Emmen")
                .contains("Van 1.240 eerdere afspraken in Emmen op een avond kwam 8% niet.")
                .contains("Op een vrije dag van school blijven meer kinderen weg dan anders.")
                .contains("3 plekken extra. Gekozen door Jelle Kamphuis, 1 september 2026, 9.00 uur.");
    }

    @Test
    void saysThatAChoiceNoLongerStands() {
        when(fills.of(ID)).thenReturn(fill(session(1, TUESDAY), 24, 0.05, true, 36));

        assertThat(text(planner().open(AT)))
                .contains("3 plekken extra. Gekozen door Jelle Kamphuis")
                .contains("Dat is niet meer zo.")
                .containsPattern("value=\"0\"[^>]*checked");
    }

    @Test
    void offersTheChoicesThatAreAllowed() {
        var page = text(planner().open(AT));

        assertThat(page)
                .contains("Geen plek extra", "1 plek extra", "2 plekken extra")
                .contains("In minder dan 1 van de 1.000 zulke sessies wacht iemand langer dan 15 minuten.")
                .contains("Dit mag niet: te vaak wacht iemand te lang.");
        assertThat(page).containsPattern("value=\"3\"[^>]*disabled");
    }

    @Test
    void keepsTheChoiceOfAPlanner() {
        var sent = planner().send(AT, "extra", "2");

        verify(overbookings).set(ID, 2);
        assertThat(sent).hasStatus(HttpStatus.FOUND).hasRedirectedUrl(AT + "?gedaan=overboeking");
        assertThat(text(planner().open(AT + "?gedaan=overboeking"))).contains("Uw keuze is bewaard.");
    }

    @Test
    void saysWhyAChoiceIsRefused() {
        doThrow(new WrongInput("extra", "Kies er minder.")).when(overbookings).set(any(), anyInt());

        var sent = planner().send(AT, "extra", "3");

        assertThat(sent).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(sent)).contains("Er is nog iets niet goed", "href=\"#extra\"", "Kies er minder.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "veel", "1.5", "1000"})
    void asksForAChoice(String extra) {
        var sent = planner().send(AT, "extra", extra);

        assertThat(sent).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(sent)).contains("Kies een van de mogelijkheden.");
        verify(overbookings, never()).set(any(), anyInt());
    }

    @Test
    void letsManagementReadAndNotChoose() {
        var marije = Visitor.with(Role.MANAGEMENT, pages);

        assertThat(text(marije.open("/bezetting"))).contains("24 van 39 plekken");
        assertThat(text(marije.open(AT))).contains("Sporthal Emmen").doesNotContain("Bewaar deze keuze");
    }

    @Test
    void refusesWhatThePolicyRefuses() {
        doThrow(new AccessRefused("U mag dit niet: een sessie overboeken."))
                .when(overbookings)
                .set(any(), anyInt());
        when(fills.ahead()).thenThrow(new AccessRefused("U mag dit niet: de bezetting bekijken."));
        var nurse = Visitor.with(Role.NURSE, pages);

        assertThat(nurse.open("/bezetting")).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(nurse.send(AT, "extra", "1")).hasStatus(HttpStatus.FORBIDDEN);
    }

    @Test
    void offersNothingForASessionThatIsOver() {
        when(fills.of(ID)).thenReturn(fill(session(1, TUESDAY), 24, 0.05, false));

        assertThat(text(planner().open(AT))).contains("Sporthal Emmen").doesNotContain("Bewaar deze keuze");
    }

    @ParameterizedTest
    @CsvSource({
        "0.5, In 1 van de 2",
        "0.34, In 1 van de 2",
        "0.05, In 1 van de 20",
        "0.0435, In 1 van de 20",
        "0.0041, In 1 van de 240",
        "0.001, In 1 van de 1.000"
    })
    void neverSaysRarerThanItIs(double risk, String words) {
        when(fills.of(ID)).thenReturn(fill(1, TUESDAY, 24, risk));

        assertThat(text(planner().open(AT))).contains(words + " zulke sessies");
    }

    private Visitor planner() {
        return Visitor.with(Role.PLANNER, pages);
    }

    private static SessionFill fill(int number, LocalDate day, int booked, double risk) {
        return fill(session(number, day), booked, risk, true);
    }

    /** Three more places than it holds. */
    private static SessionFill fill(Session session, int booked, double risk, boolean isAhead) {
        return fill(session, booked, risk, isAhead, 39);
    }

    private static SessionFill fill(Session session, int booked, double risk, boolean isAhead, int places) {
        var facts = new SessionFacts(
                session.part(), EMMEN, false, 1, Set.of(new OfferedKind("HPV", false)), OptionalInt.empty());
        var place = new Place(session.location(), "Sporthal Emmen", "GM0114", 257, 533, 2, Set.of());
        return new SessionFill(
                new UpcomingSession(session, Optional.of(place), 2, facts, isAhead),
                places,
                booked,
                Optional.of(new Overbooking(3, Instant.parse("2026-09-01T07:00:00Z"), "Jelle Kamphuis")),
                new SessionForecast(
                        0.96,
                        0.08,
                        Optional.of(EVENINGS),
                        Optional.of(new Reason(new Trait(Trait.Sort.HOLIDAY, "yes"), 1.5))),
                risk);
    }

    private static Session session(int number, LocalDate day) {
        return new Session(
                id(number),
                RoundId.of("00000000-0000-7000-8000-000000000009"),
                new UUID(5, number),
                new UUID(6, number),
                new DayPart(day, PartOfDay.EVENING),
                LocalTime.of(18, 0),
                LocalTime.of(21, 0),
                36,
                33,
                SessionState.PLANNED);
    }

    private static SessionId id(int number) {
        return SessionId.of("00000000-0000-7000-8000-00000000000" + number);
    }
}
