package nl.wieg.web.desk.resources;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import nl.wieg.shared.WrongInput;
import nl.wieg.web.desk.SentDays;
import nl.wieg.web.page.Words;

/** A form as it was sent; what cannot be read is refused, about its field. */
record SentFields(Map<String, String> fields, Words words) {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,4}");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,7}([.,]\\d{1,3})?");
    private static final Pattern TIME = Pattern.compile("([01]\\d|2[0-3]):[0-5]\\d");

    String text(String field) {
        return fields.getOrDefault(field, "").strip();
    }

    boolean isTicked(String field) {
        return !text(field).isEmpty();
    }

    int whole(String field) {
        return Integer.parseInt(matching(WHOLE, field, "resources.problem.whole"));
    }

    /** With at most three digits behind the comma, as it is kept. */
    double number(String field) {
        return Double.parseDouble(
                matching(NUMBER, field, "resources.problem.number").replace(',', '.'));
    }

    LocalTime time(String field) {
        return LocalTime.parse(matching(TIME, field, "resources.problem.time"));
    }

    LocalDate day(String field) {
        return SentDays.read(text(field)).orElseThrow(() -> wrong(field, "resources.problem.day"));
    }

    /** The first when the last is left open. */
    LocalDate dayOr(String field, LocalDate otherwise) {
        return text(field).isEmpty() ? otherwise : day(field);
    }

    /** One of an enumeration, or an id. */
    <T> T chosen(String field, Function<String, T> reading) {
        try {
            return reading.apply(text(field));
        } catch (IllegalArgumentException unreadable) {
            throw wrong(field, "resources.problem.choice");
        }
    }

    private String matching(Pattern shape, String field, String problem) {
        var text = text(field);
        if (!shape.matcher(text).matches()) {
            throw wrong(field, problem);
        }
        return text;
    }

    private WrongInput wrong(String field, String problem) {
        return new WrongInput(field, words.of(problem));
    }

    /** 225.9 as 225,9. */
    static String written(double number) {
        return BigDecimal.valueOf(number).stripTrailingZeros().toPlainString().replace('.', ',');
    }
}
