package nl.wieg.demo.oracle;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lays two key figure documents side by side; numbers are equal by value, figures are matched by code. */
public final class DocumentDifferences {

    private static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private final List<String> found = new ArrayList<>();

    private DocumentDifferences() {}

    /** A document as a command wrote it, without a number passing through floating point. */
    public static JsonNode read(Path file) {
        return EXACT.readTree(file);
    }

    /**
     * One line for every place where the two differ, none when they agree. Figures of single Kansrijke Start
     * interventions may stand in the actual document unasked: their codes are not in the description.
     */
    public static List<String> between(JsonNode expected, JsonNode actual) {
        DocumentDifferences differences = new DocumentDifferences();
        differences.compare("", byCode(expected), byCode(actual));
        return differences.found;
    }

    private static JsonNode byCode(JsonNode document) {
        ObjectNode changed = EXACT.createObjectNode();
        changed.set("year", document.path("year"));
        changed.set("intake", document.path("intake"));
        ObjectNode figures = changed.putObject("figures");
        for (JsonNode figure : document.path("figures")) {
            String code = figure.path("code").asString();
            if (!code.startsWith("kansrijke-start-") || code.equals("kansrijke-start-trajecten")) {
                figures.set(code, figure);
            }
        }
        return changed;
    }

    private void compare(String where, JsonNode expected, JsonNode actual) {
        if (expected.isObject() && actual.isObject()) {
            names(expected, actual)
                    .forEach(name -> compare(where + "/" + name, expected.path(name), actual.path(name)));
        } else if (!same(expected, actual)) {
            found.add(where + ": expected " + shown(expected) + " but was " + shown(actual));
        }
    }

    private static Set<String> names(JsonNode one, JsonNode other) {
        Set<String> names = new TreeSet<>();
        one.properties().stream().map(Map.Entry::getKey).forEach(names::add);
        other.properties().stream().map(Map.Entry::getKey).forEach(names::add);
        return names;
    }

    private static boolean same(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue()) == 0;
        }
        return one.equals(other);
    }

    private static String shown(JsonNode node) {
        return node.isMissingNode() ? "nothing" : node.toString();
    }
}
