package nl.wieg.integrations.osiris;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.wieg.integrations.feeds.RefusedRecord;

/** One notification as it stands in the document: the values of the elements that we know, and its text. Bounded, however long it is. */
final class Melding {

    private static final Set<String> KNOWN = Set.of("meldingsdatum", "ziekte", "gemeente", "status");

    /** Longest text of an element that is looked at; no value of ours is near it. */
    private static final int LONGEST = 4_000;

    private final int line;
    private final Map<String, String> values = new HashMap<>();
    private final RawXml raw = new RawXml();
    private String problem = "";

    private Melding(int line) {
        this.line = line;
    }

    /** Reads on from the start tag to the end tag. */
    static Melding at(XMLStreamReader xml) throws XMLStreamException {
        var melding = new Melding(xml.getLocation().getLineNumber());
        melding.raw.start(xml, true);
        melding.attribute(xml, "nummer");
        melding.attribute(xml, "versie");
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            melding.child(xml);
        }
        melding.raw.end(xml);
        return melding;
    }

    /** Line of the start tag. */
    int line() {
        return line;
    }

    /** Its text, written again: foreign elements in it are cut off where they grow too long. */
    String raw() {
        return raw.text();
    }

    /** The trimmed values by name. */
    Map<String, String> values() throws RefusedRecord {
        if (!problem.isEmpty()) {
            throw new RefusedRecord(problem);
        }
        return values;
    }

    private void child(XMLStreamReader xml) throws XMLStreamException {
        if (xml.isStartElement()) {
            element(xml);
        } else if (isText(xml)) {
            raw.characters(xml, false);
        }
    }

    private void element(XMLStreamReader xml) throws XMLStreamException {
        var name = xml.getLocalName();
        var known = KNOWN.contains(name) && OsirisDocument.NAMESPACE.equals(xml.getNamespaceURI());
        if (known && values.containsKey(name)) {
            problem = "Het veld " + name + " staat twee keer in de melding.";
        }
        var wanted = known && !values.containsKey(name);
        raw.start(xml, wanted);
        if (wanted && name.equals("ziekte")) {
            attribute(xml, "groep");
        }
        var text = textToEnd(xml, wanted);
        if (text.length() > LONGEST && wanted) {
            problem = "De tekst van " + name + " is langer dan " + LONGEST + " tekens.";
        }
        if (wanted) {
            values.put(name, text.trim());
        }
    }

    /** The text of an element without that of the elements in it. */
    private String textToEnd(XMLStreamReader xml, boolean wanted) throws XMLStreamException {
        var text = new StringBuilder();
        int depth = 1;
        while (depth > 0) {
            xml.next();
            if (xml.isStartElement()) {
                raw.start(xml, false);
                depth++;
            } else if (xml.isEndElement()) {
                raw.end(xml);
                depth--;
            } else if (isText(xml)) {
                var own = wanted && depth == 1;
                raw.characters(xml, own);
                if (own && text.length() <= LONGEST) {
                    text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
                }
            }
        }
        return text.toString();
    }

    private static boolean isText(XMLStreamReader xml) {
        return switch (xml.getEventType()) {
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> true;
            default -> false;
        };
    }

    private void attribute(XMLStreamReader xml, String name) {
        var value = xml.getAttributeValue("", name);
        if (value != null) {
            values.put(name, value.trim());
        }
    }
}
