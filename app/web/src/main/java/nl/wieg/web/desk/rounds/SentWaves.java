package nl.wieg.web.desk.rounds;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.wieg.sessions.rounds.GroupDay.Wave;

/** The waves of a group day as a planner writes them, one a line: {@code 9401-9404 10.00}. */
final class SentWaves {

    private static final Pattern LINE =
            Pattern.compile("([1-9]\\d{3})(?:\\s*-\\s*([1-9]\\d{3}))?\\s+([01]?\\d|2[0-3])[.:]([0-5]\\d)");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");

    private SentWaves() {}

    static List<Wave> read(SentRound sent) {
        var lines = sent.text("golven")
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (!lines.stream().allMatch(line -> LINE.matcher(line).matches())) {
            return sent.wrong("golven", "round.problem.wave", List::of);
        }
        return lines.stream()
                .flatMap(line -> LINE.matcher(line).results())
                .map(SentWaves::wave)
                .toList();
    }

    private static Wave wave(MatchResult line) {
        var last = line.group(2);
        return new Wave(
                line.group(1),
                last == null ? line.group(1) : last,
                LocalTime.of(Integer.parseInt(line.group(3)), Integer.parseInt(line.group(4))));
    }

    static String written(LocalTime time) {
        return TIME.format(time);
    }
}
