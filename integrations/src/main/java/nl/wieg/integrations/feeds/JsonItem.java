package nl.wieg.integrations.feeds;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/** One item of a page: its members by type, and its text as sent but for white space. */
public final class JsonItem {

    static final JsonMapper MAPPER = JsonMapper.shared();

    private static final ObjectReader NO_TWINS =
            MAPPER.readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY);

    private final TokenBuffer tokens;

    private JsonItem(TokenBuffer tokens) {
        this.tokens = tokens;
    }

    static JsonItem at(JsonParser json) {
        var tokens = TokenBuffer.forBuffering(json, json.objectReadContext());
        tokens.copyCurrentStructure(json);
        return new JsonItem(tokens);
    }

    /** An item that stands by itself, such as a line of a file. */
    public static JsonItem of(String text) throws RefusedRecord {
        try (var json = MAPPER.createParser(text)) {
            json.nextToken();
            var item = at(json);
            if (json.nextToken() != null) {
                throw new RefusedRecord("De regel bevat meer dan een JSON-object.");
            }
            return item;
        } catch (JacksonException e) {
            throw new RefusedRecord("De regel is geen leesbare JSON.");
        }
    }

    String raw() {
        return MAPPER.writeValueAsString(tokens);
    }

    /** The members, after a check that this is an object and none is there twice. */
    public Members members() throws RefusedRecord {
        try {
            return new Members(NO_TWINS.readValue(tokens.asParser()));
        } catch (JacksonException e) {
            throw new RefusedRecord("Een veld staat twee keer in het record of is onleesbaar.");
        }
    }

    /** The members of an object. What is null is not there. */
    public static final class Members {

        private final JsonNode object;

        private Members(JsonNode object) throws RefusedRecord {
            if (!object.isObject()) {
                throw new RefusedRecord("Het record is geen JSON-object.");
            }
            this.object = object;
        }

        /** Those of these members that are there, trimmed; each must be a text. */
        public Map<String, String> texts(String... names) throws RefusedRecord {
            Map<String, String> texts = new HashMap<>();
            for (var name : names) {
                var value = member(name);
                if (value.isPresent()) {
                    texts.put(name, text(name, value.get()));
                }
            }
            return texts;
        }

        /** A whole number as it was written; empty when it is not there. */
        public Optional<String> wholeNumber(String name) throws RefusedRecord {
            var value = member(name);
            if (value.isPresent() && !value.get().isIntegralNumber()) {
                throw new RefusedRecord("De waarde van " + name + " moet een geheel getal zijn.");
            }
            return value.map(JsonNode::asString);
        }

        /** The objects in a list; none when it is not there. */
        public List<Members> list(String name) throws RefusedRecord {
            var value = member(name);
            List<Members> members = new ArrayList<>();
            if (value.isPresent()) {
                if (!value.get().isArray()) {
                    throw new RefusedRecord("De waarde van " + name + " moet een lijst zijn.");
                }
                for (var element : value.get()) {
                    members.add(new Members(element));
                }
            }
            return members;
        }

        private Optional<JsonNode> member(String name) {
            return object.optional(name).filter(value -> !value.isNull());
        }

        private static String text(String name, JsonNode value) throws RefusedRecord {
            if (!value.isString()) {
                throw new RefusedRecord("De waarde van " + name + " moet een tekst zijn.");
            }
            if (Texts.isBroken(value.stringValue())) {
                throw new RefusedRecord("De waarde van " + name + " bevat een teken dat niet bestaat.");
            }
            return Texts.trim(value.stringValue());
        }
    }
}
