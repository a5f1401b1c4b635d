package nl.wieg.web.cli;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** The fields of a case, or of one dose or deferral in it; every refusal names the case and the field. */
final class DueFields {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd").withResolverStyle(ResolverStyle.STRICT);

    private final JsonNode node;
    private final String name;
    private final String path;

    DueFields(JsonNode node, String name) {
        this(node, name, "");
    }

    private DueFields(JsonNode node, String name, String path) {
        this.node = node;
        this.name = name;
        this.path = path;
    }

    String text(String field) {
        return text(required(field), field);
    }

    LocalDate date(String field) {
        var written = text(field);
        try {
            return LocalDate.parse(written, DATE);
        } catch (DateTimeException e) {
            throw refused(field, "deze datum bestaat niet: " + written);
        }
    }

    <T> List<T> each(String field, Function<DueFields, T> reading) {
        var list = list(field);
        var read = new ArrayList<T>();
        for (var i = 0; i < list.size(); i++) {
            read.add(reading.apply(new DueFields(list.get(i), name, path + field + "[" + i + "].")));
        }
        return read;
    }

    /** The texts of a list; refuses one that is not a known kind. */
    List<String> texts(String field, Predicate<String> isKnown) {
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

    BadInput refused(String field, String why) {
        return new BadInput("Geval " + name + ", veld " + path + field + ": " + why + ".");
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
}
