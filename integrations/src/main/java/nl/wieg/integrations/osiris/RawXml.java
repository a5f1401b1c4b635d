package nl.wieg.integrations.osiris;

import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLStreamReader;

/**
 * Writes what a reader passes as text again, such that it can stand inside another document of the same namespace. What is not needed is left
 * out from the point where the text is long enough, and the text stays well formed.
 */
final class RawXml {

    private static final int LONG_ENOUGH = 64 * 1024;
    private static final int LONGEST = 2 * LONG_ENOUGH;

    private final StringBuilder text = new StringBuilder();
    private final Deque<String> namespaces = new ArrayDeque<>();
    private int leftOut;

    RawXml() {
        namespaces.push(OsirisDocument.NAMESPACE);
    }

    String text() {
        return text.toString();
    }

    void start(XMLStreamReader xml, boolean needed) {
        if (leftOut > 0 || !hasRoom(needed)) {
            leftOut++;
            return;
        }
        var namespace = xml.getNamespaceURI() == null ? "" : xml.getNamespaceURI();
        text.append('<').append(xml.getLocalName());
        if (!namespace.equals(namespaces.peek())) {
            attribute("xmlns", namespace);
        }
        namespaces.push(namespace);
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            // prefixes are not declared in the text; the name tells a reader enough
            attribute(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
        }
        text.append('>');
    }

    void end(XMLStreamReader xml) {
        if (leftOut > 0) {
            leftOut--;
            return;
        }
        namespaces.pop();
        text.append("</").append(xml.getLocalName()).append('>');
    }

    void characters(XMLStreamReader xml, boolean needed) {
        if (leftOut == 0 && hasRoom(needed)) {
            escape(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    private boolean hasRoom(boolean needed) {
        return text.length() < (needed ? LONGEST : LONG_ENOUGH);
    }

    private void attribute(String name, String value) {
        text.append(' ').append(name).append("=\"");
        escape(value.toCharArray(), 0, value.length());
        text.append('"');
    }

    private void escape(char[] characters, int start, int length) {
        for (int i = start; i < start + length; i++) {
            switch (characters[i]) {
                case '&' -> text.append("&amp;");
                case '<' -> text.append("&lt;");
                case '>' -> text.append("&gt;");
                case '"' -> text.append("&quot;");
                case '\r' -> text.append("&#13;");
                default -> text.append(characters[i]);
            }
        }
    }
}
