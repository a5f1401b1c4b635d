package nl.wieg.demo.oracle.random;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import nl.wieg.demo.oracle.Fields;

/** XML with and without prefix, declaration, comments, CDATA and elements that nobody knows. */
record OsirisWriting() implements FileWriting {

    private static final String NAMESPACE = "urn:wieg:osiris:v1";
    private static final String LAUGHS =
            "<!DOCTYPE meldingen [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
                    + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\"><!ENTITY d \"&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;\">"
                    + "<!ENTITY e \"&d;&d;&d;&d;&d;&d;&d;&d;&d;&d;\"><!ENTITY f \"&e;&e;&e;&e;&e;&e;&e;&e;&e;&e;\">"
                    + "<!ENTITY g \"&f;&f;&f;&f;&f;&f;&f;&f;&f;&f;\"><!ENTITY h \"&g;&g;&g;&g;&g;&g;&g;&g;&g;&g;\">]>";

    @Override
    public String extension() {
        return ".xml";
    }

    @Override
    public byte[] file(List<Fields> records, Dice dice) {
        String start = dice.of("", "\uFEFF", "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n", "<?xml version='1.0'?>");
        return (start + document(records, NAMESPACE, "meldingen", dice)).getBytes(UTF_8);
    }

    private static String document(List<Fields> records, String namespace, String root, Dice dice) {
        String prefix = dice.of("", "", "w:", "osi:");
        String declaration = prefix.isEmpty() ? "xmlns" : "xmlns:" + prefix.replace(":", "");
        StringBuilder xml = new StringBuilder("<" + prefix + root + " " + declaration + "=\"" + namespace + "\"")
                .append(dice.of("", " bestand=\"een-ander\" regio=\"GG0706\""))
                .append(">\n");
        records.forEach(record -> xml.append(report(record, prefix, dice)));
        return xml.append("</" + prefix + root + ">").append(dice.of("", "\n")).toString();
    }

    private static String report(Fields record, String prefix, Dice dice) {
        String disease = record.get("groep").equals(Fault.ABSENT) ? "" : attribute("groep", record.get("groep"));
        return aside(prefix, dice) + "<" + prefix + "melding" + attribute("nummer", record.get("nummer"))
                + attribute("versie", record.get("versie")) + attribute("onbekend", "1") + ">\n"
                + element(prefix, "meldingsdatum", "", record, dice)
                + element(prefix, "ziekte", disease, record, dice)
                + "<gemeente xmlns=\"urn:anders\">GM9999</gemeente>"
                + element(prefix, "gemeente", "", record, dice)
                + element(prefix, "status", "", record, dice)
                + "</" + prefix + "melding>\n";
    }

    private static String aside(String prefix, Dice dice) {
        return dice.of("", "", "", "", "<!-- een opmerking --> ", "<" + prefix + "notitie>x</" + prefix + "notitie>")
                + dice.of("", "", "", "", "<melding xmlns=\"urn:anders\" nummer=\"X\"/>", "<?verwerk dit?>");
    }

    private static String attribute(String name, String text) {
        return text.equals(Fault.ABSENT) ? "" : " " + name + "=\"" + escaped(text) + "\"";
    }

    private static String element(String prefix, String name, String attributes, Fields record, Dice dice) {
        String text = record.get(name);
        if (text.equals(Fault.ABSENT)) {
            return "";
        }
        // A bare carriage return is a line break to XML and would no longer be the same text.
        String inside = text.contains("\r")
                ? escaped(text)
                : dice.of(
                        escaped(text),
                        escaped(text),
                        "<![CDATA[" + text + "]]>",
                        escaped(text) + "<!-- eind -->",
                        "\n  " + escaped(text));
        return "<" + prefix + name + attributes + ">" + inside + "</" + prefix + name + ">" + dice.of("", "\n");
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\"", "&#34;")
                .replace("\r", "&#13;")
                .replace("\n", "&#xA;");
    }

    @Override
    public byte[] unreadable(List<Fields> records, Dice dice) {
        String good = document(records, NAMESPACE, "meldingen", dice);
        return switch (dice.between(1, 16)) {
            case 1 -> new byte[0];
            case 2 -> ("\uFEFF" + good).getBytes(UTF_16LE);
            case 3 -> Damage.inserted(good.getBytes(UTF_8), dice, 0xC3, 0x28);
            case 4 ->
                ("<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?>" + good.replace("</", "<!--ë--></"))
                        .getBytes(ISO_8859_1);
            case 5 -> good.substring(0, dice.between(1, good.length() - 4)).getBytes(UTF_8);
            case 6 -> document(records, "urn:wieg:osiris:v2", "meldingen", dice).getBytes(UTF_8);
            case 7 -> document(records, NAMESPACE, "registraties", dice).getBytes(UTF_8);
            case 8 -> document(records, "", "meldingen", dice).getBytes(UTF_8);
            default -> broken(good, dice).getBytes(UTF_8);
        };
    }

    private static String broken(String good, Dice dice) {
        int close = good.lastIndexOf("</");
        String end = good.substring(close);
        String open = good.substring(0, close);
        return dice.of(
                LAUGHS + open + "<x>&h;</x>" + end,
                "<!DOCTYPE meldingen [<!ENTITY x SYSTEM \"geheim.txt\">]>" + open + "<x>&x;</x>" + end,
                "<!DOCTYPE meldingen SYSTEM \"meldingen.dtd\">" + good,
                "<!DOCTYPE meldingen>" + good,
                open + "<x>&onbekend;</x>" + end,
                open + "<x>",
                open + "<x></y>" + end,
                open + "<x a=\"1\" a=\"2\"/>" + end,
                open + "<q:x/>" + end,
                good + good,
                good + "staart",
                "geen xml");
    }
}
