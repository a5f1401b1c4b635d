package nl.wieg.web.desk.rounds;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import nl.wieg.web.desk.SentDays;
import nl.wieg.web.page.FormProblem;
import nl.wieg.web.page.Words;
import org.springframework.util.MultiValueMap;

/** A step of a round as it was sent. What cannot be read is kept as a problem at its field, and stands for something harmless. */
final class SentRound {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}([.,]\\d{1,3})?");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,7}");
    private static final double PERCENT = 100;

    private final MultiValueMap<String, String> fields;
    private final Words words;
    private final List<FormProblem> problems = new ArrayList<>();

    SentRound(MultiValueMap<String, String> fields, Words words) {
        this.fields = fields;
        this.words = words;
    }

    List<FormProblem> problems() {
        return List.copyOf(problems);
    }

    /** The first value of each field. */
    Map<String, String> asSent() {
        return Map.copyOf(fields.toSingleValueMap());
    }

    String text(String field) {
        return Optional.ofNullable(fields.getFirst(field)).orElse("").strip();
    }

    List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    boolean isTicked(String field) {
        return !text(field).isEmpty();
    }

    int whole(String field) {
        var text = text(field);
        return WHOLE.matcher(text).matches() ? Integer.parseInt(text) : wrong(field, "round.problem.whole", () -> 1);
    }

    double number(String field) {
        var text = text(field);
        return NUMBER.matcher(text).matches()
                ? Double.parseDouble(text.replace(',', '.'))
                : wrong(field, "round.problem.number", () -> 1.0);
    }

    /** 57,5 as 0.575; no finer than a tenth of a percent. */
    double share(String field) {
        return Math.rint(number(field) * 10) / (10 * PERCENT);
    }

    LocalDate day(String field) {
        return SentDays.read(text(field)).orElseGet(() -> wrong(field, "round.problem.day", () -> LocalDate.EPOCH));
    }

    LocalTime time(String field) {
        try {
            return LocalTime.parse(text(field));
        } catch (DateTimeParseException none) {
            return wrong(field, "round.problem.time", () -> LocalTime.MIDNIGHT);
        }
    }

    <T> T wrong(String field, String key, Supplier<T> instead) {
        problems.add(new FormProblem(field, words.of(key)));
        return instead.get();
    }

    /** The numbers behind the dash of fields that begin so, in order. */
    List<Integer> numbered(String beginning) {
        return fields.keySet().stream()
                .filter(field -> field.matches(Pattern.quote(beginning) + "-\\d{1,2}"))
                .map(field -> Integer.valueOf(field.substring(beginning.length() + 1)))
                .sorted()
                .toList();
    }

    /** What stands between colons. */
    static List<String> parts(String value) {
        return Arrays.asList(value.split(":", -1));
    }
}
