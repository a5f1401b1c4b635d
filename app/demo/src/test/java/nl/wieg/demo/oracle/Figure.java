package nl.wieg.demo.oracle;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One figure of a year; without a value it is missing.
 *
 * @param answers the number behind a ratio, for ratios only
 * @param perMunicipality all twelve, or none at all for money
 */
record Figure(
        String code,
        String unit,
        Optional<BigDecimal> value,
        Optional<Integer> answers,
        Map<String, Optional<BigDecimal>> perMunicipality) {

    static Figure missing(String code, String unit) {
        Map<String, Optional<BigDecimal>> none = new LinkedHashMap<>();
        if (!unit.equals("euro")) {
            Reference.MUNICIPALITIES.forEach(municipality -> none.put(municipality, Optional.empty()));
        }
        return new Figure(code, unit, Optional.empty(), Optional.empty(), none);
    }

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("code", code);
        json.put("value", value.orElse(null));
        json.put("unit", unit);
        json.put("status", value.isPresent() ? "voorlopig" : "ontbreekt");
        json.put("n", answers.orElse(null));
        if (!perMunicipality.isEmpty()) {
            ObjectNode split = json.putObject("perMunicipality");
            perMunicipality.forEach((municipality, part) -> split.put(municipality, part.orElse(null)));
        }
        return json;
    }
}
