package nl.wieg.integrations.feeds;

import static nl.wieg.integrations.feeds.WholeNumbers.isDigits;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import nl.wieg.shared.KnownYears;
import nl.wieg.shared.Municipalities;
import nl.wieg.shared.MunicipalityCode;
import nl.wieg.shared.Region;

/**
 * The fields of one record by the names that the source gives them. Reading a field checks it, or refuses the record; what was read is kept,
 * normalised, as the record's content.
 */
public final class Fields {

    /** With any offset that ISO 8601 knows: Z, +02, +0200, +02:00. */
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
            .parseLenient()
            .appendOffset("+HH", "Z")
            .toFormatter(Locale.ROOT)
            .withResolverStyle(ResolverStyle.STRICT);

    private static final long MAX_VERSION = 1_000_000_000_000_000L;

    private final Map<String, String> values;
    private final boolean personal;
    private final Map<String, String> content = new LinkedHashMap<>();

    private Fields(Map<String, String> values, boolean personal) {
        this.values = values;
        this.personal = personal;
    }

    /** Fields whose values may be shown in a reason. */
    public static Fields of(Map<String, String> values) {
        return new Fields(values, false);
    }

    /** Fields that hold personal data: no reason repeats a value. */
    public static Fields personal(Map<String, String> values) {
        return new Fields(values, true);
    }

    /** All that was read so far, in the order of reading. */
    public Map<String, String> content() {
        return content;
    }

    /** A text that is not empty. */
    public String text(String name) throws RefusedRecord {
        return keep(name, required(name));
    }

    /** A text that may be empty. */
    public String textOrNone(String name) {
        return keep(name, values.getOrDefault(name, ""));
    }

    /** A field that must be empty in this record. */
    public String empty(String name, String when) throws RefusedRecord {
        if (!values.getOrDefault(name, "").isEmpty()) {
            throw refusal(name, "moet leeg zijn " + when);
        }
        return keep(name, "");
    }

    /** One of a closed list, letter for letter. */
    public String oneOf(String name, Collection<String> allowed) throws RefusedRecord {
        var value = required(name);
        if (!allowed.contains(value)) {
            throw refusal(name, "staat niet in de lijst " + String.join(", ", allowed));
        }
        return keep(name, value);
    }

    /** The version of the record, from 1. */
    public long version(String name) throws RefusedRecord {
        return whole(name, 1, MAX_VERSION);
    }

    /** A whole number without separators, both limits included. */
    public long whole(String name, long least, long most) throws RefusedRecord {
        var number = isDigits(required(name)) ? WholeNumbers.parse(required(name)) : -1;
        if (number < least) {
            throw refusal(name, "is geen geheel getal van " + least + " of hoger");
        }
        if (number > most) {
            throw refusal(name, "is hoger dan " + most);
        }
        keep(name, Long.toString(number));
        return number;
    }

    /** A calendar year of four digits. */
    public int year(String name) throws RefusedRecord {
        var value = required(name);
        if (value.length() != 4 || !isDigits(value)) {
            throw refusal(name, "is geen jaartal van vier cijfers");
        }
        var year = (int) WholeNumbers.parse(value);
        requireYear(name, year);
        keep(name, value);
        return year;
    }

    /** A day that exists. */
    public LocalDate date(String name, DateShape shape) throws RefusedRecord {
        var value = required(name);
        if (!shape.fits(value)) {
            throw refusal(name, "is geen datum als " + shape.shown());
        }
        try {
            return keepDay(name, shape.parse(value));
        } catch (DateTimeException e) {
            throw refusal(name, "is een dag die niet bestaat");
        }
    }

    /** The day in the region on which a moment fell; the moment carries its offset and is kept in UTC. */
    public LocalDate dayOfMoment(String name) throws RefusedRecord {
        OffsetDateTime moment;
        try {
            moment = OffsetDateTime.parse(required(name), MOMENT);
        } catch (DateTimeException e) {
            throw refusal(name, "is geen tijd zoals 2024-10-02T09:14:00+02:00");
        }
        var day = moment.atZoneSameInstant(Region.ZONE).toLocalDate();
        requireYear(name, day.getYear());
        keep(name, moment.toInstant().toString());
        return day;
    }

    /** An amount with a decimal comma and two decimals, in cents. */
    public long cents(String name) throws RefusedRecord {
        if (!Amounts.isAmount(required(name))) {
            throw refusal(name, "is geen bedrag als 1.234,56");
        }
        OptionalLong cents = Amounts.cents(required(name));
        if (cents.isEmpty()) {
            throw refusal(name, "is te groot");
        }
        keep(name, Long.toString(cents.getAsLong()));
        return cents.getAsLong();
    }

    /** A municipality of the region, or GM0000. */
    public MunicipalityCode municipality(String name, Municipalities municipalities) throws RefusedRecord {
        var found = municipalities.find(required(name));
        if (found.isEmpty()) {
            throw refusal(name, "is geen bekende gemeentecode");
        }
        keep(name, found.get().value());
        return found.get();
    }

    /** A reason that names the field, with its value where that may be shown. */
    public RefusedRecord refusal(String name, String why) {
        var value = personal ? "" : " '" + shortened(values.getOrDefault(name, "")) + "'";
        return new RefusedRecord("De waarde" + value + " van " + name + " " + why + ".");
    }

    private String required(String name) throws RefusedRecord {
        var value = values.get(name);
        if (value == null) {
            throw new RefusedRecord("Het veld " + name + " ontbreekt.");
        }
        if (value.isEmpty()) {
            throw new RefusedRecord("Het veld " + name + " is leeg.");
        }
        return value;
    }

    private LocalDate keepDay(String name, LocalDate day) throws RefusedRecord {
        requireYear(name, day.getYear());
        keep(name, day.toString());
        return day;
    }

    private void requireYear(String name, int year) throws RefusedRecord {
        if (!KnownYears.contains(year)) {
            throw refusal(name, "ligt buiten de jaren " + KnownYears.FIRST + " tot en met " + KnownYears.LAST);
        }
    }

    private String keep(String name, String value) {
        content.put(name, value);
        return value;
    }

    private static String shortened(String value) {
        return Texts.cut(value, 40, "...").replaceAll("\\p{Cntrl}", " ");
    }
}
