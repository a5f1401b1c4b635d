package nl.wieg.web.desk.resources;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.wieg.sessions.resources.DayOffKind;
import nl.wieg.sessions.resources.LeaveKind;
import nl.wieg.sessions.resources.LocationKind;
import nl.wieg.sessions.resources.Profession;
import nl.wieg.sessions.resources.Weeks;
import nl.wieg.shared.Municipalities;
import nl.wieg.web.desk.WeeklyWords;
import nl.wieg.web.page.Option;
import nl.wieg.web.page.Words;
import org.springframework.stereotype.Component;

/** What can be chosen in the forms of resources, with what was sent chosen. */
@Component
class ResourceChoices {

    private final Municipalities municipalities;
    private final WeeklyWords weekly;
    private final Words words;

    ResourceChoices(Municipalities municipalities, WeeklyWords weekly, Words words) {
        this.municipalities = municipalities;
        this.weekly = weekly;
        this.words = words;
    }

    List<Option> locationKinds(Map<String, String> sent) {
        return named("soort", "resources.kind", LocationKind.values(), sent);
    }

    List<Option> towns(Map<String, String> sent) {
        return choose(
                "gemeente",
                municipalities.all().stream().map(one -> Map.entry(one.code().value(), one.name())),
                sent);
    }

    List<Option> professions(Map<String, String> sent) {
        return named("beroep", "resources.profession", Profession.values(), sent);
    }

    List<Option> leaveKinds(Map<String, String> sent) {
        return named("waarom", "resources.leave", LeaveKind.values(), sent);
    }

    List<Option> dayOffKinds(Map<String, String> sent) {
        return named("soort", "resources.dayoff", DayOffKind.values(), sent);
    }

    /** As files are called, in the order of the pages. */
    List<Option> fileKinds(Map<String, String> sent) {
        return choose(
                "soort",
                Stream.of("locaties", "medewerkers", "teams")
                        .map(name -> Map.entry(name, words.of("resources.place." + name))),
                sent);
    }

    List<Option> weekdays(Map<String, String> sent) {
        return choose(
                "dag",
                Arrays.stream(DayOfWeek.values()).map(day -> Map.entry(day.name(), WeeklyWords.weekday(day))),
                sent);
    }

    List<Option> weeks(Map<String, String> sent) {
        return options(
                "weken",
                Arrays.stream(Weeks.values()).map(weeks -> Map.entry(weeks.name(), weekly.weeks(weeks))),
                sent);
    }

    /** With nothing chosen beforehand. */
    List<Option> choose(String field, Stream<Map.Entry<String, String>> all, Map<String, String> sent) {
        return options(field, Stream.concat(Stream.of(Map.entry("", words.of("resources.choose"))), all), sent);
    }

    private <E extends Enum<E>> List<Option> named(String field, String key, E[] all, Map<String, String> sent) {
        return choose(field, Arrays.stream(all).map(one -> Map.entry(one.name(), words.of(key + "." + one))), sent);
    }

    private static List<Option> options(String field, Stream<Map.Entry<String, String>> all, Map<String, String> sent) {
        return all.map(one ->
                        new Option(one.getKey(), one.getValue(), one.getKey().equals(sent.getOrDefault(field, ""))))
                .toList();
    }
}
