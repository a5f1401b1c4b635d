package nl.wieg.web.desk.consults;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Hours;
import nl.wieg.sessions.resources.LocationId;
import nl.wieg.sessions.resources.WeeklyHours;
import nl.wieg.sessions.resources.Weeks;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.SentDays;
import nl.wieg.web.page.Words;

/** A consult hour as it was sent; what cannot be read is refused, about its field. */
record SentConsult(Map<String, String> fields, Words words) {

    static final String TELEPHONE = "telefoon";

    EmployeeId doctor() {
        return read("arts", "consults.problem.doctor", EmployeeId::of);
    }

    /** Empty for by telephone. */
    Optional<LocationId> location() {
        return text("locatie").equals(TELEPHONE)
                ? Optional.empty()
                : Optional.of(read("locatie", "consults.problem.location", LocationId::of));
    }

    WeeklyHours when() {
        return new WeeklyHours(
                read("dag", "consults.problem.weekday", DayOfWeek::valueOf),
                read("weken", "consults.problem.weeks", Weeks::valueOf),
                new Hours(
                        read("begin", "consults.problem.time", LocalTime::parse),
                        read("einde", "consults.problem.time", LocalTime::parse)),
                Days.from(day("vanaf")));
    }

    int minutes() {
        return read("minuten", "consults.problem.minutes", Integer::valueOf);
    }

    LocalDate day(String field) {
        return SentDays.read(text(field)).orElseThrow(() -> wrong(field, "consults.problem.day"));
    }

    private <T> T read(String field, String problem, Reader<T> reader) {
        try {
            return reader.read(text(field));
        } catch (IllegalArgumentException | DateTimeParseException unreadable) {
            throw wrong(field, problem);
        }
    }

    private WrongInput wrong(String field, String problem) {
        return new WrongInput(field, words.of(problem));
    }

    private String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    /** What is written in a field -> what it says. */
    private interface Reader<T> {
        T read(String text);
    }
}
