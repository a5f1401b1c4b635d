package nl.wieg.demo.oracle;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The rules for single fields that all feeds share; each gives the parsed value or refuses the record. */
final class FieldRules {

    private static final Pattern WHOLE_NUMBER = Pattern.compile("\\d{1,18}");
    private static final Pattern AMOUNT = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})*|\\d+),\\d\\d");
    private static final Pattern ISO_DATE = Pattern.compile("(?<y>\\d{4})-(?<m>\\d\\d)-(?<d>\\d\\d)");
    private static final Pattern DUTCH_DATE = Pattern.compile("(?<d>\\d\\d)-(?<m>\\d\\d)-(?<y>\\d{4})");
    private static final Pattern COMPACT_DATE = Pattern.compile("(?<y>\\d{4})(?<m>\\d\\d)(?<d>\\d\\d)");

    private FieldRules() {}

    static String required(String text) {
        String trimmed = text.strip();
        if (trimmed.isEmpty()) {
            throw new UnusableRecord("an empty required field");
        }
        return trimmed;
    }

    static String oneOf(Collection<String> allowed, String text) {
        String trimmed = required(text);
        if (!allowed.contains(trimmed)) {
            throw new UnusableRecord("a value outside a closed list");
        }
        return trimmed;
    }

    static String municipality(String text) {
        String code = required(text);
        return code.equals(Reference.OUTSIDE) ? code : oneOf(Reference.MUNICIPALITIES, code);
    }

    static long version(String text) {
        long version = count(text);
        if (version < 1) {
            throw new UnusableRecord("a version below 1");
        }
        return version;
    }

    static long count(String text) {
        String digits = required(text);
        if (!WHOLE_NUMBER.matcher(digits).matches()) {
            throw new UnusableRecord("not a whole number, or negative");
        }
        return Long.parseLong(digits);
    }

    /** A whole number between two bounds, both inclusive. */
    static long between(long lowest, long highest, String text) {
        long number = count(text);
        if (number < lowest || number > highest) {
            throw new UnusableRecord("a number outside its bounds");
        }
        return number;
    }

    static int year(String text) {
        return (int) between(1900, 2100, text);
    }

    static BigDecimal amount(String text) {
        String written = required(text);
        if (!AMOUNT.matcher(written).matches()) {
            throw new UnusableRecord("not an amount");
        }
        return new BigDecimal(written.replace(".", "").replace(',', '.'));
    }

    static LocalDate isoDate(String text) {
        return date(ISO_DATE, text);
    }

    static LocalDate dutchDate(String text) {
        return date(DUTCH_DATE, text);
    }

    static LocalDate compactDate(String text) {
        return date(COMPACT_DATE, text);
    }

    /** A moment with an offset, of which the day in Amsterdam falls in 1900 to 2100. */
    static Instant moment(String text) {
        try {
            Instant moment = OffsetDateTime.parse(required(text)).toInstant();
            year(String.valueOf(dayInAmsterdam(moment).getYear()));
            return moment;
        } catch (DateTimeException refused) {
            throw new UnusableRecord("not a moment with an offset");
        }
    }

    static LocalDate dayInAmsterdam(Instant moment) {
        return moment.atZone(Reference.AMSTERDAM).toLocalDate();
    }

    private static LocalDate date(Pattern form, String text) {
        Matcher parts = form.matcher(required(text));
        if (!parts.matches()) {
            throw new UnusableRecord("not a date in the form agreed");
        }
        try {
            return LocalDate.of(year(parts.group("y")), number(parts, "m"), number(parts, "d"));
        } catch (DateTimeException refused) {
            throw new UnusableRecord("a date that does not exist");
        }
    }

    private static int number(MatchResult parts, String name) {
        return Integer.parseInt(parts.group(name));
    }
}
