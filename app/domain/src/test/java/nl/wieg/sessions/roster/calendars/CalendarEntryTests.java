package nl.wieg.sessions.roster.calendars;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import nl.wieg.sessions.resources.Hours;
import nl.wieg.sessions.resources.LocationId;
import org.junit.jupiter.api.Test;

class CalendarEntryTests {

    private static final Visit RODEN = visit(1, 9);
    private static final Visit RODEN_LATER = visit(1, 10);
    private static final Visit ASSEN = visit(2, 13);

    @Test
    void isNewOnce() {
        var told = CalendarEntry.after(List.of(), List.of(RODEN, ASSEN));

        assertThat(told).containsExactly(new CalendarEntry(RODEN, 0, true), new CalendarEntry(ASSEN, 0, true));
        assertThat(CalendarEntry.after(told, List.of(RODEN, ASSEN))).isEqualTo(told);
    }

    @Test
    void hasTheNextNumberWhenItChanged() {
        assertThat(CalendarEntry.after(List.of(new CalendarEntry(RODEN, 0, true)), List.of(RODEN_LATER)))
                .containsExactly(new CalendarEntry(RODEN_LATER, 1, true));
    }

    @Test
    void isCancelledOnceWhenItIsGone() {
        var cancelled = List.of(new CalendarEntry(RODEN, 1, false));

        assertThat(CalendarEntry.after(List.of(new CalendarEntry(RODEN, 0, true)), List.of()))
                .isEqualTo(cancelled);
        assertThat(CalendarEntry.after(cancelled, List.of())).isEqualTo(cancelled);
    }

    @Test
    void standsAgainWhenItIsBack() {
        assertThat(CalendarEntry.after(List.of(new CalendarEntry(RODEN, 1, false)), List.of(RODEN)))
                .containsExactly(new CalendarEntry(RODEN, 2, true));
    }

    private static Visit visit(int session, int from) {
        return new Visit(
                new UUID(1, session),
                LocalDate.of(2026, 10, 5),
                new Hours(LocalTime.of(from, 0), LocalTime.of(from + 3, 0)),
                new LocationId(new UUID(2, 1)));
    }
}
