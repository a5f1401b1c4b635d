package nl.wieg.web.desk.resources;

import static nl.wieg.web.desk.Visitor.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Role;
import nl.wieg.sessions.resources.DayOff;
import nl.wieg.sessions.resources.DayOffKind;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.Holidays;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.DeskTest;
import nl.wieg.web.desk.Visitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@DeskTest
class DaysOffPagesTests {

    private static final String AT = "/middelen/vrije-dagen";
    private static final String[] SENT = {
        "soort", "SCHOOL", "naam", "herfstvakantie", "eerste", "2026-10-10", "laatste", "2026-10-18"
    };
    private static final DayOff AUTUMN = new DayOff(
            DayOffKind.SCHOOL, new Days(LocalDate.of(2026, 10, 10), LocalDate.of(2026, 10, 18)), "herfstvakantie");
    private static final DayOff KINGS_DAY =
            new DayOff(DayOffKind.PUBLIC, new Days(LocalDate.of(2026, 4, 27), LocalDate.of(2026, 4, 27)), "Koningsdag");

    @Autowired
    private MockMvcTester pages;

    @Autowired
    private Access access;

    @Autowired
    private Holidays holidays;

    @BeforeEach
    void holidays() {
        Visitor.mayWhatPoliciesSay(access);
        when(holidays.all()).thenReturn(List.of(KINGS_DAY, AUTUMN));
    }

    @Test
    void showsThoseToComeBeforeThoseThatAreOver() {
        assertThat(text(planner().open(AT)))
                .containsSubsequence(
                        "herfstvakantie",
                        "schoolvakantie",
                        "10 oktober 2026 tot en met 18 oktober 2026",
                        "value=\"2026-10-10\"",
                        "Vrije dagen die voorbij zijn",
                        "Koningsdag",
                        "feestdag voor iedereen",
                        "27 april 2026");
    }

    @Test
    void addsAndRemovesThem() {
        assertThat(planner().send(AT, SENT)).hasRedirectedUrl(AT + "?gedaan=vrij");
        verify(holidays).add(AUTUMN);

        assertThat(planner().send(AT + "/weg", "soort", "PUBLIC", "eerste-dag", "2026-04-27"))
                .hasRedirectedUrl(AT + "?gedaan=vrij-weg");
        verify(holidays).remove(DayOffKind.PUBLIC, LocalDate.of(2026, 4, 27));
    }

    @Test
    void saysWhatIsWrongAndKeepsWhatWasFilledIn() {
        doThrow(new WrongInput("from", "Op een van deze dagen is er al zo'n vrije dag."))
                .when(holidays)
                .add(any());

        var refused = planner().send(AT, SENT);

        assertThat(refused).hasStatus(HttpStatus.BAD_REQUEST);
        assertThat(text(refused))
                .contains("value=\"herfstvakantie\"", "value=\"SCHOOL\" selected=\"selected\"")
                .containsSubsequence("id=\"eerste-fout\"", "Op een van deze dagen", "value=\"2026-10-10\"");
    }

    @Test
    void isForPlannersAlone() {
        doThrow(new AccessRefused("U mag dit niet.")).when(holidays).add(any());

        assertThat(Visitor.with(Role.NURSE, pages).open(AT)).hasStatus(HttpStatus.FORBIDDEN);
        assertThat(Visitor.with(Role.NURSE, pages).send(AT, SENT)).hasStatus(HttpStatus.FORBIDDEN);
    }

    private Visitor planner() {
        return Visitor.with(Role.PLANNER, pages);
    }
}
