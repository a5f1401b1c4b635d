package nl.wieg.integrations.feeds;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectReader;

/** The body of one page as a harvest receives it: complete, an object, and with its counts. */
public final class PageBody {

    private static final ObjectReader COMPLETE =
            JsonItem.MAPPER.readerFor(JsonNode.class).with(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final JsonNode page;

    private PageBody(JsonNode page) {
        this.page = page;
    }

    public static PageBody parse(byte[] body) throws BrokenPage {
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body));
            JsonNode page = COMPLETE.readValue(text.toString());
            if (page == null || !page.isObject()) {
                throw new BrokenPage("Het antwoord is geen pagina.");
            }
            return new PageBody(page);
        } catch (CharacterCodingException | JacksonException e) {
            throw new BrokenPage("Het antwoord is afgebroken of geen leesbare JSON.", e);
        }
    }

    /** How many items are in the list of this name. */
    public int items(String name) throws BrokenPage {
        return page.optional(name)
                .filter(JsonNode::isArray)
                .map(JsonNode::size)
                .orElseThrow(() -> new BrokenPage("Het antwoord heeft geen lijst " + name + "."));
    }

    /** A whole number from 0. */
    public int count(String name) throws BrokenPage {
        return page.optional(name)
                .filter(JsonNode::isInt)
                .map(JsonNode::intValue)
                .filter(count -> count >= 0)
                .orElseThrow(() -> new BrokenPage("Het antwoord heeft geen getal " + name + "."));
    }

    /** A text, or empty when it is null. */
    public Optional<String> text(String name) throws BrokenPage {
        var value = page.optional(name);
        if (value.isPresent() && !value.get().isNull() && !value.get().isString()) {
            throw new BrokenPage("Het veld " + name + " van het antwoord is geen tekst.");
        }
        return value.flatMap(JsonNode::stringValueOpt);
    }
}
