package nl.wieg.demo.oracle.random;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import nl.wieg.demo.oracle.Fields;
import tools.jackson.databind.json.JsonMapper;

/** Records as items of a REST source, written by hand so that an item can also be wrong. */
final class Json {

    private static final String RAW = "json:";
    private static final List<String> RUBBISH = List.of("null", "42", "\"tekst\"", "[]", "{}", "true", "[{\"id\":1}]");

    private Json() {}

    /** A field text that is to stand in the item as it is, not as a string. */
    static String raw(String json) {
        return RAW + json;
    }

    static String covidItem(Fields record, Dice dice) {
        return object(dice.oneIn(10) ? record.with("onbekend", raw("{\"a\":[1]}")) : record);
    }

    static String milieuItem(Fields record, Dice dice) {
        List<String> characteristics = new ArrayList<>();
        if (!record.get("gemeente").equals("GM0000") || dice.oneIn(2)) {
            characteristics.add(characteristic(record.get("gemeente"), "gemeente"));
        }
        if (!record.get("versie").equals("1") || dice.oneIn(4)) {
            characteristics.add(characteristic(record.get("versie"), "versie"));
        }
        if (dice.oneIn(6)) {
            characteristics.add(characteristic("GM9999", "dossier"));
        }
        String list = String.join(",", dice.shuffled(characteristics));
        Fields plain = Fields.of("uuid", "u-" + dice.between(1, 1_000_000), "archiefnominatie", raw("null"));
        for (String name : List.of("identificatie", "zaaktype", "startdatum", "einddatum")) {
            plain = plain.with(name, record.get(name));
        }
        return object(plain.with("kenmerken", raw("[" + list + "]")));
    }

    private static String characteristic(String value, String origin) {
        return object(Fields.of("kenmerk", value, "bron", origin));
    }

    /** Something that is not a record at all. */
    static String rubbish(Dice dice) {
        return dice.pick(RUBBISH);
    }

    /** Each of these fields can be missing, null or of a type that nobody could take for a text. */
    static List<Fault> faults(String... fields) {
        return Set.of(fields).stream().sorted().map(Json::fault).toList();
    }

    private static Fault fault(String field) {
        return Fault.in(field, Fault.ABSENT, raw("null"), raw("{}"), raw("[\"x\"]"), raw("true"));
    }

    static Fault versionFault() {
        return Fault.in(
                "versie",
                Fault.ABSENT,
                "",
                "een",
                raw("null"),
                raw("0"),
                raw("-1"),
                raw("1.5"),
                raw("[]"),
                raw("true"));
    }

    private static String object(Fields fields) {
        StringJoiner object = new StringJoiner(",", "{", "}");
        for (Map.Entry<String, String> field : fields.texts().entrySet()) {
            String text = field.getValue();
            if (!text.equals(Fault.ABSENT)) {
                object.add(quoted(field.getKey()) + ":"
                        + (text.startsWith(RAW) ? text.substring(RAW.length()) : quoted(text)));
            }
        }
        return object.toString();
    }

    private static String quoted(String text) {
        return JsonMapper.shared().writeValueAsString(text);
    }
}
