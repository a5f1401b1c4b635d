package nl.wieg.demo.oracle;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Notifiable diseases in XML: the direct children {@code melding} of the root, in the source's namespace. */
final class OsirisFormat implements FileFormat {

    private static final String NAMESPACE = "urn:wieg:osiris:v1";

    @Override
    public Batch read(byte[] bytes) {
        Element root = root(StrictText.decode(bytes, StandardCharsets.UTF_8));
        if (!isOurs(root, "meldingen")) {
            throw new UnusableFile("another root or namespace");
        }
        return Batch.of(children(root, "melding"), OsirisFormat::record);
    }

    private static Element root(String text) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            return builder.parse(new InputSource(new StringReader(text))).getDocumentElement();
        } catch (SAXException refused) {
            throw new UnusableFile("broken XML, or a DTD");
        } catch (ParserConfigurationException | IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static FeedRecord record(Element report) {
        String key = FieldRules.required(report.getAttribute("nummer"));
        Element disease = child(report, "ziekte");
        LocalDate date = FieldRules.isoDate(text(report, "meldingsdatum"));
        String municipality = FieldRules.municipality(text(report, "gemeente"));
        String status = FieldRules.oneOf(List.of("voorlopig", "definitief", "vervallen"), text(report, "status"));
        String group = FieldRules.oneOf(List.of("A", "B1", "B2", "C"), disease.getAttribute("groep"));
        Fields content = Fields.of("datum", date.toString(), "gemeente", municipality, "status", status)
                .and(Fields.of("groep", group, "ziekte", FieldRules.required(disease.getTextContent())));
        return new FeedRecord(
                key,
                FieldRules.version(report.getAttribute("versie")),
                status.equals("vervallen"),
                date.getYear(),
                municipality,
                content);
    }

    private static String text(Element report, String name) {
        return child(report, name).getTextContent();
    }

    private static Element child(Element parent, String name) {
        List<Element> found = children(parent, name);
        if (found.size() != 1) {
            throw new UnusableRecord("an element is missing, or there twice");
        }
        return found.getFirst();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element && isOurs(element, name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static boolean isOurs(Element element, String name) {
        return NAMESPACE.equals(element.getNamespaceURI()) && name.equals(element.getLocalName());
    }
}
