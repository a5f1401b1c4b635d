package nl.wieg.integrations.routing;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.json.JsonFactory;

/**
 * How the pages of a source are called by their fields. Reads a page to its very end, so that a page that was cut off is never taken for a
 * shorter one.
 *
 * @param items the field that holds the records
 * @param total the field that says how many there are on all pages
 */
public record PageShape(String items, String total) {

    private static final JsonFactory JSON = new JsonFactory();

    /**
     * Counts what the page holds.
     *
     * @throws PageFailed if this is not a whole page
     */
    Page read(byte[] body) throws PageFailed {
        try (var parser = JSON.createParser(tools.jackson.core.ObjectReadContext.empty(), body)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new PageFailed("Het antwoord is geen bladzijde.");
            }
            var page = read(parser);
            if (parser.nextToken() != null) {
                throw new PageFailed("Na de bladzijde volgt nog iets.");
            }
            return page;
        } catch (JacksonException e) {
            throw new PageFailed("Het antwoord is niet heel.", e);
        }
    }

    private Page read(JsonParser parser) throws PageFailed {
        Integer count = null;
        Map<String, Object> fields = new HashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            var name = parser.currentName();
            var token = parser.nextToken();
            if (name.equals(items) && token == JsonToken.START_ARRAY) {
                count = count(parser);
            } else if (token == JsonToken.VALUE_NUMBER_INT) {
                fields.put(name, number(parser));
            } else if (token == JsonToken.VALUE_STRING) {
                fields.put(name, parser.getString());
            } else {
                parser.skipChildren();
            }
        }
        if (count == null || !(fields.get(total) instanceof Long sum)) {
            throw new PageFailed("In het antwoord ontbreekt " + items + " of " + total + ".");
        }
        return new Page(
                count, sum, whole(fields.get("pagina")), whole(fields.get("paginas")), text(fields.get("next")));
    }

    private static int count(JsonParser parser) {
        var count = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            parser.skipChildren();
            count++;
        }
        return count;
    }

    private static long number(JsonParser parser) throws PageFailed {
        var number = parser.getNumberType() == JsonParser.NumberType.BIG_INTEGER ? -1 : parser.getLongValue();
        if (number < 0) {
            throw new PageFailed("Een getal in het antwoord kan niet.");
        }
        return number;
    }

    private static @Nullable Long whole(@Nullable Object field) {
        return field instanceof Long number ? number : null;
    }

    private static @Nullable String text(@Nullable Object field) {
        return field instanceof String text ? text : null;
    }
}
