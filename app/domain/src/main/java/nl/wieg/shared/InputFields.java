package nl.wieg.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** The fields of an object in a JSON file that somebody wrote; every refusal names the place. */
public final class InputFields {

    /** A day as 2026-09-01, and no day that there is not. */
    public static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    /** Beyond this no amount, place or weight can be meant, and sums would lose what is small. */
    private static final double MOST = 1e9;

    private static final int MOST_WHOLE = 1_000_000;

    private final JsonNode node;
    private final String beginning;
    private final String path;

    /** With how a refusal begins, up to the name of the field. */
    public InputFields(JsonNode node, String beginning) {
        this(node, beginning, "");
    }

    private InputFields(JsonNode node, String beginning, String path) {
        this.node = node;
        this.beginning = beginning;
        this.path = path;
    }

    /** Where a file stops being JSON, without what stands there. */
    public static String unreadable(JacksonException broken) {
        var place = broken.getLocation();
        return "op regel " + place.getLineNr() + ", bij teken " + place.getColumnNr() + ", klopt iets niet";
    }

    public String text(String field) {
        return text(required(field), field);
    }

    public LocalDate date(String field) {
        var written = text(field);
        try {
            return LocalDate.parse(written, DATE);
        } catch (DateTimeException e) {
            throw refused(field, "deze datum bestaat niet: " + written);
        }
    }

    public <T> List<T> each(String field, Function<InputFields, T> reading) {
        var list = list(field);
        var read = new ArrayList<T>();
        for (var i = 0; i < list.size(); i++) {
            read.add(reading.apply(new InputFields(list.get(i), beginning, path + field + "[" + i + "].")));
        }
        return read;
    }

    /** The texts of a list; refuses one that is not a known kind. */
    public List<String> texts(String field, Predicate<String> isKnown) {
        var list = list(field);
        var read = new ArrayList<String>();
        for (var i = 0; i < list.size(); i++) {
            var place = field + "[" + i + "]";
            var text = text(list.get(i), place);
            if (!isKnown.test(text)) {
                throw refused(place, "deze soort is niet bekend: " + text);
            }
            read.add(text);
        }
        return read;
    }

    /** A number from 0 up to a billion, or as far below where it may be. */
    public double number(String field, boolean mayBeNegative) {
        var value = required(field);
        if (!value.isNumber() || !Double.isFinite(value.doubleValue())) {
            throw refused(field, "dit moet een getal zijn");
        }
        if (!mayBeNegative && value.doubleValue() < 0) {
            throw refused(field, "dit kan niet onder nul zijn");
        }
        if (Math.abs(value.doubleValue()) > MOST) {
            throw refused(field, "dit getal is te groot");
        }
        return value.doubleValue();
    }

    /** A whole number from 0 up to a million. */
    public int wholeNumber(String field) {
        var number = number(field, false);
        if (number != Math.rint(number)) {
            throw refused(field, "dit moet een heel getal zijn");
        }
        if (number > MOST_WHOLE) {
            throw refused(field, "dit getal is te groot");
        }
        return (int) number;
    }

    /** Any whole number of 64 bits, that stands for nothing but itself. */
    public long seed(String field) {
        var value = required(field);
        if (!value.isIntegralNumber() || !value.canConvertToLong()) {
            throw refused(field, "dit moet een heel getal zijn");
        }
        return value.longValue();
    }

    public boolean has(String field) {
        return node.hasNonNull(field);
    }

    public InputFields object(String field) {
        var value = required(field);
        if (!value.isObject()) {
            throw refused(field, "dit moet een object zijn, tussen { en }");
        }
        return new InputFields(value, beginning, path + field + ".");
    }

    /** The texts of a list, each made into something; refused with the reason that the making gives. */
    public <T> List<T> texts(String field, TextReading<T> reading) {
        var list = list(field);
        var read = new ArrayList<T>();
        for (var i = 0; i < list.size(); i++) {
            var place = field + "[" + i + "]";
            read.add(reading.read(text(list.get(i), place), why -> refused(place, why)));
        }
        return read;
    }

    public WrongInput refused(String field, String why) {
        return new WrongInput(beginning + path + field + ": " + why + ".");
    }

    private JsonNode list(String field) {
        var list = required(field);
        if (!list.isArray()) {
            throw refused(field, "dit moet een lijst zijn");
        }
        return list;
    }

    private String text(JsonNode value, String field) {
        if (!value.isString()) {
            throw refused(field, "dit moet tekst zijn");
        }
        return value.stringValue();
    }

    private JsonNode required(String field) {
        var value = node.get(field);
        if (value == null || value.isNull()) {
            throw refused(field, "dit veld ontbreekt");
        }
        return value;
    }

    /** Makes something of a text, or refuses it with a reason. */
    public interface TextReading<T> {

        T read(String text, Function<String, WrongInput> refusal);
    }
}
