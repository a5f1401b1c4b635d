package nl.wieg.sessions.resources.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.wieg.shared.WrongInput;

/** The cells of one row, by column. What cannot be read is refused with {@link WrongInput} about its column. */
record Cells(Map<String, String> texts) {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}([.,]\\d{1,3})?");
    private static final Pattern YES = Pattern.compile("ja|j|waar|1", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO = Pattern.compile("nee|n|onwaar|0|", Pattern.CASE_INSENSITIVE);

    String text(String column) {
        return texts.getOrDefault(column, "").strip();
    }

    boolean isEmpty(String column) {
        return text(column).isEmpty();
    }

    int whole(String column) {
        return Integer.parseInt(matching(WHOLE, column, "is geen heel getal"));
    }

    /** With at most three digits behind the comma. */
    double number(String column) {
        return Double.parseDouble(matching(NUMBER, column, "is geen getal").replace(',', '.'));
    }

    /** Empty is no. */
    boolean isYes(String column) {
        if (YES.matcher(text(column)).matches()) {
            return true;
        }
        matching(NO, column, "is geen ja of nee");
        return false;
    }

    LocalDate day(String column) {
        return WrittenDay.read(text(column)).orElseThrow(() -> wrong(column, text(column), "is geen datum"));
    }

    <T extends Enum<T>> T choice(String column, WrittenNames<T> names) {
        return names.read(text(column))
                .orElseThrow(() ->
                        wrong(column, text(column), "kent Wieg niet. Kies uit: " + names.all() + ", en niets anders"));
    }

    /**
     * A line each.
     *
     * @param reading empty for a line that cannot be read
     * @param example of a line, for who wrote it otherwise
     */
    <T> List<T> lines(String column, Function<String, Optional<T>> reading, String example) {
        return text(column)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> reading.apply(line)
                        .orElseThrow(() -> wrong(column, line, "kan Wieg niet lezen. Schrijf het zo: " + example)))
                .toList();
    }

    private String matching(Pattern shape, String column, String problem) {
        if (!shape.matcher(text(column)).matches()) {
            throw wrong(column, text(column), problem);
        }
        return text(column);
    }

    static WrongInput wrong(String column, String text, String problem) {
        return new WrongInput(column, text.isEmpty() ? "Vul hier iets in." : "\"" + text + "\" " + problem + ".");
    }
}
