package nl.wieg.demo.oracle;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;

/** The named texts of one record; two are equal when they hold the same names and texts. */
public record Fields(Map<String, String> texts) {

    public Fields {
        texts = new LinkedHashMap<>(texts);
    }

    /** Fields from names and texts in turn. */
    public static Fields of(String... namesAndTexts) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            texts.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
        return new Fields(texts);
    }

    /** The text of a field that must be there; a missing one is a mistake in the test, not in the feed. */
    public String get(String name) {
        String text = texts.get(name);
        if (text == null) {
            throw new NoSuchElementException(name);
        }
        return text;
    }

    /** The same fields with one put in or replaced. */
    public Fields with(String name, String text) {
        Fields changed = new Fields(texts);
        changed.texts.put(name, text);
        return changed;
    }

    /** These fields and the others; where both have a name, the others' text. */
    public Fields and(Fields others) {
        Fields both = new Fields(texts);
        both.texts.putAll(others.texts);
        return both;
    }
}
