package nl.wieg.integrations.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import nl.wieg.intake.IntakeRecord;
import nl.wieg.intake.Position;
import nl.wieg.intake.RecordSink;
import nl.wieg.intake.UnreadableDelivery;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.exc.JacksonIOException;

/** A harvest: the pages of an answer one behind the other, as received, each an object with the items in one array. */
public final class JsonPages {

    private final String array;

    /** @param array the member of a page that holds the items */
    public JsonPages(String array) {
        this.array = array;
    }

    /** Makes a record of an item, or refuses it. */
    @FunctionalInterface
    public interface ItemParser {

        IntakeRecord parse(JsonItem item) throws RefusedRecord;
    }

    /** Reads every page from the first on and hands over every item, one at a time. */
    public void read(InputStream delivery, RecordSink sink, ItemParser items) throws IOException, UnreadableDelivery {
        int page = 0;
        try (var json = JsonItem.MAPPER.createParser(TextLines.strict(delivery, StandardCharsets.UTF_8))) {
            while (json.nextToken() != null) {
                readPage(json, ++page, sink, items);
            }
        } catch (JacksonIOException e) {
            throw brokenOff(e);
        } catch (JacksonException e) {
            throw new UnreadableDelivery("Pagina " + Math.max(page, 1) + " is geen leesbare JSON.", e);
        }
        if (page == 0) {
            throw new UnreadableDelivery("De levering is leeg: er is geen pagina.");
        }
    }

    private void readPage(JsonParser json, int page, RecordSink sink, ItemParser items) throws UnreadableDelivery {
        int arrays = 0;
        if (json.currentToken() == JsonToken.START_OBJECT) {
            while (json.nextToken() == JsonToken.PROPERTY_NAME) {
                var isItems = json.currentName().equals(array);
                if (json.nextToken() == JsonToken.START_ARRAY && isItems) {
                    arrays++;
                    readItems(json, page, sink, items);
                } else {
                    json.skipChildren();
                }
            }
        }
        if (arrays != 1) {
            throw new UnreadableDelivery("Pagina " + page + " heeft geen lijst " + array + ".");
        }
    }

    private static void readItems(JsonParser json, int page, RecordSink sink, ItemParser items) {
        for (int index = 1; json.nextToken() != JsonToken.END_ARRAY; index++) {
            var item = JsonItem.at(json);
            var at = new Position(page, index);
            try {
                sink.accept(at, item::raw, items.parse(item));
            } catch (RefusedRecord e) {
                sink.refuse(at, item.raw(), e.reason());
            }
        }
    }

    private static UnreadableDelivery brokenOff(JacksonIOException e) throws IOException {
        if (e.getCause() instanceof CharacterCodingException) {
            return TextLines.wrongEncoding(StandardCharsets.UTF_8, e);
        }
        throw e.getCause();
    }
}
