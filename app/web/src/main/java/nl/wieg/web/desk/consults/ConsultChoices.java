package nl.wieg.web.desk.consults;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.sessions.resources.ConsultHour;
import nl.wieg.sessions.resources.Employee;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.Location;
import nl.wieg.sessions.resources.LocationId;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.resources.Weeks;
import nl.wieg.web.desk.WeeklyWords;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** What can be chosen for consult hours, and what doctors and locations are called. */
@Component
class ConsultChoices {

    private final Employees employees;
    private final Locations locations;
    private final WeeklyWords weekly;
    private final Words words;

    ConsultChoices(Employees employees, Locations locations, WeeklyWords weekly, Words words) {
        this.employees = employees;
        this.locations = locations;
        this.weekly = weekly;
        this.words = words;
    }

    /** Each with what was sent chosen. */
    Map<String, List<Option>> of(Map<String, String> sent) {
        return Map.of(
                "arts", chosen("arts", "consults.choose", doctors(), sent),
                "locatie", chosen("locatie", "consults.choose", places(), sent),
                "dag", chosen("dag", "consults.choose", weekdays(), sent),
                "weken", options("weken", weeks(), sent),
                "minuten", options("minuten", lengths(), sent));
    }

    Names names() {
        return new Names(
                employees.all().stream().collect(Collectors.toMap(Employee::id, Employee::name)),
                locations.all().stream().collect(Collectors.toMap(Location::id, Location::name)),
                words.of("consults.telephone"));
    }

    private Stream<Map.Entry<String, String>> doctors() {
        return employees.all().stream()
                .filter(employee -> employee.inUse() && employee.isDoctor())
                .map(employee -> Map.entry(employee.id().toString(), employee.name()));
    }

    private Stream<Map.Entry<String, String>> places() {
        return Stream.concat(
                Stream.of(Map.entry(SentConsult.TELEPHONE, words.of("consults.telephone"))),
                locations.all().stream()
                        .filter(Location::inUse)
                        .map(location -> Map.entry(location.id().toString(), location.name())));
    }

    private static Stream<Map.Entry<String, String>> weekdays() {
        return Arrays.stream(DayOfWeek.values()).map(day -> Map.entry(day.name(), WeeklyWords.weekday(day)));
    }

    private Stream<Map.Entry<String, String>> weeks() {
        return Arrays.stream(Weeks.values()).map(weeks -> Map.entry(weeks.name(), weekly.weeks(weeks)));
    }

    private Stream<Map.Entry<String, String>> lengths() {
        return Stream.of("20", "30").map(minutes -> Map.entry(minutes, words.of("consults.minutes", minutes)));
    }

    private List<Option> chosen(
            String field, String none, Stream<Map.Entry<String, String>> all, Map<String, String> sent) {
        return options(field, Stream.concat(Stream.of(Map.entry("", words.of(none))), all), sent);
    }

    private static List<Option> options(String field, Stream<Map.Entry<String, String>> all, Map<String, String> sent) {
        return all.map(one ->
                        new Option(one.getKey(), one.getValue(), one.getKey().equals(sent.getOrDefault(field, ""))))
                .toList();
    }

    /** What doctors and locations are called. */
    record Names(Map<EmployeeId, String> doctors, Map<LocationId, String> places, String telephone) {

        String doctor(ConsultHour hour) {
            return doctors.getOrDefault(hour.doctor(), "");
        }

        String place(ConsultHour hour) {
            return hour.location()
                    .map(location -> places.getOrDefault(location, ""))
                    .orElse(telephone);
        }
    }
}
