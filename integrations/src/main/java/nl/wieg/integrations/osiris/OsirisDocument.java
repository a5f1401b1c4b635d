package nl.wieg.integrations.osiris;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.exc.WstxEOFException;
import com.ctc.wstx.stax.WstxInputFactory;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import nl.wieg.intake.UnreadableDelivery;
import nl.wieg.integrations.feeds.TextLines;
import org.codehaus.stax2.XMLInputFactory2;
import org.jspecify.annotations.Nullable;

/** A file of notifications, streamed. Knows no document type and no entity but the five of XML itself. */
final class OsirisDocument implements AutoCloseable {

    static final String NAMESPACE = "urn:wieg:osiris:v1";

    private static final String ROOT = "meldingen";
    private static final String RECORD = "melding";
    private static final WstxInputFactory FACTORY = factory();

    private final XMLStreamReader xml;

    OsirisDocument(InputStream delivery) throws IOException, UnreadableDelivery {
        try {
            this.xml = FACTORY.createXMLStreamReader(TextLines.strict(delivery, StandardCharsets.UTF_8));
            requireDeclaration(xml.getVersion(), xml.getCharacterEncodingScheme());
            requireRoot();
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    /** The next notification; empty when the whole document was read to its end. */
    Optional<Melding> next() throws IOException, UnreadableDelivery {
        try {
            while (xml.next() != XMLStreamConstants.END_DOCUMENT) {
                if (xml.isStartElement() && isOurs(RECORD)) {
                    return Optional.of(Melding.at(xml));
                }
                if (xml.isStartElement()) {
                    skipElement();
                }
            }
            return Optional.empty();
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    @Override
    public void close() throws IOException, UnreadableDelivery {
        try {
            xml.close();
        } catch (XMLStreamException e) {
            throw unreadable(e);
        }
    }

    private void requireRoot() throws XMLStreamException, UnreadableDelivery {
        while (xml.next() != XMLStreamConstants.START_ELEMENT) {
            if (xml.getEventType() == XMLStreamConstants.DTD) {
                throw new UnreadableDelivery("In het XML-bestand staat een DOCTYPE. Dat mag niet.");
            }
        }
        if (!isOurs(ROOT)) {
            throw new UnreadableDelivery("Het XML-bestand begint niet met meldingen in " + NAMESPACE + ".");
        }
    }

    private static void requireDeclaration(@Nullable String version, @Nullable String declared)
            throws UnreadableDelivery {
        if ("1.1".equals(version)) {
            // control characters, which no other part of the house can keep
            throw new UnreadableDelivery("Het XML-bestand moet XML 1.0 zijn.");
        }
        if (declared != null && !declared.equalsIgnoreCase(StandardCharsets.UTF_8.name())) {
            throw new UnreadableDelivery("Het XML-bestand moet in UTF-8 zijn.");
        }
    }

    private boolean isOurs(String name) {
        return name.equals(xml.getLocalName()) && NAMESPACE.equals(xml.getNamespaceURI());
    }

    private void skipElement() throws XMLStreamException {
        for (int depth = 1; depth > 0; ) {
            var event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    /** Nothing was read: columns begin at 1. */
    private static boolean isEmpty(XMLStreamException e) {
        return e instanceof WstxEOFException
                && e.getLocation() != null
                && e.getLocation().getLineNumber() == 1
                && e.getLocation().getColumnNumber() == 0;
    }

    private static UnreadableDelivery unreadable(XMLStreamException e) throws IOException {
        if (e.getCause() instanceof CharacterCodingException) {
            return TextLines.wrongEncoding(StandardCharsets.UTF_8, e);
        }
        if (e.getCause() instanceof IOException cause) {
            throw cause;
        }
        if (isEmpty(e)) {
            return new UnreadableDelivery("Het bestand is leeg.", e);
        }
        var at = e.getLocation() == null
                ? ""
                : " bij regel " + e.getLocation().getLineNumber() + ", kolom "
                        + e.getLocation().getColumnNumber();
        return e instanceof WstxEOFException
                ? new UnreadableDelivery("Het XML-bestand breekt af" + at + ".", e)
                : new UnreadableDelivery("Het XML-bestand klopt niet" + at + ".", e);
    }

    private static WstxInputFactory factory() {
        var factory = new WstxInputFactory();
        factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, true);
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        // otherwise a fault in a text surfaces later, as an unchecked exception
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, 64 * 1024);
        factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTES_PER_ELEMENT, 64);
        return factory;
    }
}
