package nl.wieg.web.desk.absence;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.wieg.sessions.Absence;
import nl.wieg.sessions.SessionId;
import nl.wieg.sessions.resources.Days;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.LocationId;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.SentDays;
import nl.wieg.web.page.Words;

/** An absence as it was sent: {@code wie} names its kind and its id. What cannot be read is refused, about its field. */
record SentAbsence(Map<String, String> fields, Words words) {

    static final String EMPLOYEE = "m:";
    static final String HALL = "l:";
    static final String AREA = "g:";
    static final String EVERYTHING = "alles";
    static final String CHOICE = "keuze-";

    Absence absence() {
        var who = text("wie");
        try {
            if (who.startsWith(EMPLOYEE)) {
                return new Absence.OfEmployee(EmployeeId.of(who.substring(EMPLOYEE.length())), days());
            }
            if (who.startsWith(HALL)) {
                return new Absence.OfHall(LocationId.of(who.substring(HALL.length())), days(), reason());
            }
            if (who.startsWith(AREA)) {
                return new Absence.OfArea(Set.of(new MunicipalityCode(who.substring(AREA.length()))), days(), reason());
            }
        } catch (IllegalArgumentException unreadable) {
            throw new WrongInput("wie", words.of("absence.problem.who"));
        }
        if (who.equals(EVERYTHING)) {
            return new Absence.OfDay(day("van"), reason());
        }
        throw new WrongInput("wie", words.of("absence.problem.who"));
    }

    /** By session, which remedy was chosen. */
    Map<SessionId, Integer> chosen() {
        try {
            return fields.entrySet().stream()
                    .filter(field -> field.getKey().startsWith(CHOICE))
                    .collect(Collectors.toMap(
                            field -> SessionId.of(field.getKey().substring(CHOICE.length())),
                            field -> Integer.valueOf(field.getValue())));
        } catch (IllegalArgumentException unreadable) {
            throw new WrongInput(words.of("absence.problem.choice"));
        }
    }

    String seal() {
        return text("zegel");
    }

    private Days days() {
        var first = day("van");
        var last = text("tot").isEmpty() ? first : day("tot");
        if (last.isBefore(first)) {
            throw new WrongInput("tot", words.of("absence.problem.order"));
        }
        return new Days(first, last);
    }

    private LocalDate day(String field) {
        return SentDays.read(text(field)).orElseThrow(() -> new WrongInput(field, words.of("absence.problem.day")));
    }

    private String reason() {
        var reason = text("reden");
        if (reason.isEmpty() || reason.length() > 200) {
            throw new WrongInput("reden", words.of("absence.problem.reason"));
        }
        return reason;
    }

    private String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }
}
