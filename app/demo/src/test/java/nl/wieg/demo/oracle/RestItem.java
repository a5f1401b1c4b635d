package nl.wieg.demo.oracle;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One item of a REST source; a field that is missing, null or of another type refuses the item. */
record RestItem(JsonNode json) {

    static RestItem of(String raw) {
        return of(JsonMapper.shared().readTree(raw));
    }

    private static RestItem of(JsonNode json) {
        if (!json.isObject()) {
            throw new UnusableRecord("not a JSON object");
        }
        return new RestItem(json);
    }

    String text(String name) {
        JsonNode value = json.path(name);
        if (!value.isString()) {
            throw new UnusableRecord(name + " is missing or not a text");
        }
        return FieldRules.required(value.stringValue());
    }

    long version(String name) {
        JsonNode value = json.path(name);
        if (!value.isIntegralNumber()) {
            throw new UnusableRecord(name + " is missing or not a whole number");
        }
        return FieldRules.version(value.asString());
    }

    /** The objects of a list; a list that is absent or null is empty. */
    List<RestItem> list(String name) {
        JsonNode value = json.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return List.of();
        }
        if (!value.isArray()) {
            throw new UnusableRecord(name + " is not a list");
        }
        return value.valueStream().map(RestItem::of).toList();
    }
}
