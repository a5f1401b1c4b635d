package nl.wieg.demo.generator;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Reads the files of a source by the letter of the feeds' rules. What a check refuses is quarantined. */
final class NaiveReading {

    private static final Set<String> MUNICIPALITIES = Set.of(
            "GM0000", "GM1680", "GM0106", "GM1681", "GM0109", "GM0114", "GM0118", "GM0119", "GM1731", "GM1699",
            "GM1730", "GM1701", "GM1690");
    private static final Set<String> VACCINES = Set.of(
            "RSV", "Rota", "DKTP-Hib-HepB", "Pneu", "BMR", "MenACWY", "DKTP", "DKT", "DTP", "HPV", "MenC", "DKTP-Hib");
    private static final DateTimeFormatter DUTCH =
            DateTimeFormatter.ofPattern("dd-MM-uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter BASIC =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    private final Tally tally = new Tally();

    private NaiveReading() {}

    static Tally of(Path inbox, String source) throws IOException {
        NaiveReading reading = new NaiveReading();
        try (Stream<Path> listing = Files.list(inbox.resolve(source))) {
            for (Path file : listing.sorted().toList()) {
                reading.file(source, Files.readAllBytes(file));
            }
        }
        return reading.tally;
    }

    static Tally ofCovid(List<CovidDose> items) {
        NaiveReading reading = new NaiveReading();
        for (CovidDose dose : items) {
            reading.lenient(() -> {
                OffsetDateTime.parse(dose.givenAt());
                String municipality = municipality(dose.municipality());
                String status = oneOf(dose.status(), "geregistreerd", "vervallen");
                reading.tally.record(
                        dose.id(),
                        positive(dose.version()),
                        List.of(dose.givenAt(), municipality, dose.vaccine(), dose.round(), status));
            });
        }
        return reading.tally;
    }

    static Tally ofMilieu(List<EnvironmentCase> items) {
        NaiveReading reading = new NaiveReading();
        for (EnvironmentCase each : items) {
            reading.lenient(() -> {
                int version = each.features().stream()
                        .filter(feature -> feature.source().equals("versie"))
                        .mapToInt(feature -> Integer.parseInt(feature.value()))
                        .findFirst()
                        .orElse(1);
                String municipality = each.features().stream()
                        .filter(feature -> feature.source().equals("gemeente"))
                        .map(feature -> municipality(feature.value()))
                        .findFirst()
                        .orElse("GM0000");
                reading.tally.record(
                        filled(each.identification()),
                        version,
                        List.of(
                                each.startDate(),
                                LocalDate.parse(each.endDate()).toString(),
                                municipality));
            });
        }
        return reading.tally;
    }

    private void file(String source, byte[] bytes) throws IOException {
        if (!tally.isNew(bytes)) {
            return;
        }
        try {
            switch (source) {
                case "osiris" -> osiris(bytes);
                case "veilig-thuis" -> veiligThuis(bytes);
                default -> csv(source, bytes);
            }
            tally.files++;
        } catch (SAXException | CharacterCodingException | Rejected e) {
            tally.rejected++;
        }
    }

    private void osiris(byte[] bytes) throws SAXException, IOException {
        NodeList reports = document(bytes).getElementsByTagNameNS("urn:wieg:osiris:v1", "melding");
        for (int i = 0; i < reports.getLength(); i++) {
            Element report = (Element) reports.item(i);
            lenient(() -> {
                Element disease =
                        (Element) report.getElementsByTagName("ziekte").item(0);
                String status = oneOf(text(report, "status"), "voorlopig", "definitief", "vervallen");
                tally.record(
                        filled(report.getAttribute("nummer")),
                        version(report.getAttribute("versie")),
                        List.of(
                                LocalDate.parse(text(report, "meldingsdatum")).toString(),
                                oneOf(disease.getAttribute("groep"), "A", "B1", "B2", "C"),
                                filled(text(report, "ziekte")),
                                municipality(text(report, "gemeente")),
                                status));
            });
        }
    }

    private static Document document(byte[] bytes) throws SAXException, IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler());
            Document document = builder.parse(new ByteArrayInputStream(bytes));
            rejectUnless(
                    "urn:wieg:osiris:v1".equals(document.getDocumentElement().getNamespaceURI()));
            return document;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String text(Element report, String name) {
        return report.getElementsByTagName(name).item(0).getTextContent().strip();
    }

    private void veiligThuis(byte[] bytes) throws CharacterCodingException {
        List<String> lines = decoded(bytes, StandardCharsets.US_ASCII).lines().toList();
        List<String> body = lines.subList(1, lines.size() - 1);
        String trailer = lines.getLast();
        rejectUnless(lines.getFirst().startsWith("H") && trailer.startsWith("T"));
        rejectUnless(
                body.stream().filter(line -> line.startsWith("M")).count() == Long.parseLong(trailer.substring(1, 9)));
        rejectUnless(
                body.stream().filter(line -> line.startsWith("A")).count() == Long.parseLong(trailer.substring(9, 17)));
        for (String line : body) {
            lenient(() -> {
                demand(line.length() == 60);
                String type = oneOf(line.substring(0, 1), "M", "A");
                tally.record(
                        type + filled(line.substring(1, 15).strip()),
                        version(line.substring(15, 17)),
                        List.of(
                                type,
                                LocalDate.parse(line.substring(17, 25), BASIC).toString(),
                                municipality(line.substring(25, 31)),
                                oneOf(line.substring(31, 33), "IB", "AF", "VV")));
            });
        }
    }

    private void csv(String source, byte[] bytes) throws CharacterCodingException {
        Charset charset = source.equals("gir") ? Charset.forName("windows-1252") : StandardCharsets.UTF_8;
        String text = decoded(bytes, charset);
        List<List<String>> lines = fields(text.startsWith("\uFEFF") ? text.substring(1) : text);
        rejectUnless(String.join(";", lines.getFirst()).equals(header(source)));
        int columns = lines.getFirst().size();
        for (List<String> line : lines.subList(1, lines.size())) {
            lenient(() -> {
                demand(line.size() == columns);
                switch (source) {
                    case "gir" -> gir(line);
                    case "jgz" -> jgz(line);
                    case "financien" -> financien(line);
                    case "doses" -> doses(line);
                    default -> tevredenheid(line);
                }
            });
        }
    }

    private static String header(String source) {
        return switch (source) {
            case "gir" -> "inspectienummer;versie;lrk;soort;naam;gemeentecode;inspectiedatum;status";
            case "jgz" -> "peildatum;versie;gemeentecode;geboortejaar;aantal";
            case "financien" -> "boekingsnummer;versie;boekjaar;kwartaal;soort;financiering;omschrijving;bedrag";
            case "doses" ->
                "dosisnummer;versie;dossiernummer;geboortedatum;gemeentecode;datum;vaccin;chargenummer;programma;setting;status";
            default -> "antwoordnummer;versie;datum;gemeentecode;ronde;cijfer";
        };
    }

    private void gir(List<String> line) {
        tally.record(
                filled(line.get(0)),
                version(line.get(1)),
                List.of(
                        filled(line.get(2)),
                        oneOf(line.get(3), "KDV", "BSO", "GOB", "VGO"),
                        filled(line.get(4)),
                        municipality(line.get(5)),
                        LocalDate.parse(line.get(6), DUTCH).toString(),
                        oneOf(line.get(7), "gepland", "afgerond", "vervallen")));
    }

    private void jgz(List<String> line) {
        String day = LocalDate.parse(line.get(0)).toString();
        String municipality = municipality(line.get(2));
        demand(line.get(4).matches("\\d+"));
        tally.record(
                day + "|" + municipality + "|" + line.get(3),
                version(line.get(1)),
                List.of(day, municipality, line.get(4)));
    }

    private void financien(List<String> line) {
        String kind = oneOf(line.get(4), "baten", "lasten", "reserves");
        String funding = kind.equals("baten") ? oneOf(line.get(5), "basis", "additioneel") : oneOf(line.get(5), "");
        demand(line.get(7).matches("-?(\\d{1,3}(\\.\\d{3})*|\\d+),\\d\\d"));
        tally.record(
                filled(line.get(0)),
                version(line.get(1)),
                List.of(line.get(2), oneOf(line.get(3), "1", "2", "3", "4"), kind, funding, line.get(6), line.get(7)));
    }

    private void doses(List<String> line) {
        LocalDate birthDate = LocalDate.parse(line.get(3));
        LocalDate day = LocalDate.parse(line.get(5));
        demand(!day.isBefore(birthDate) && day.getYear() < 2030);
        String programme = oneOf(line.get(8), "RVP", "HPV18PLUS", "OVERIG");
        demand(programme.equals("OVERIG") || VACCINES.contains(line.get(6)));
        tally.record(
                filled(line.get(0)),
                version(line.get(1)),
                List.of(
                        filled(line.get(2)),
                        line.get(3),
                        municipality(line.get(4)),
                        line.get(5),
                        filled(line.get(6)),
                        filled(line.get(7)),
                        programme,
                        oneOf(line.get(9), "GROEP", "KLEINSCHALIG", "INHAAL", "CB_0_4"),
                        oneOf(line.get(10), "gegeven", "vervallen")));
    }

    private void tevredenheid(List<String> line) {
        demand(line.get(5).matches("[1-9]|10"));
        tally.record(
                filled(line.get(0)),
                version(line.get(1)),
                List.of(
                        LocalDate.parse(line.get(2)).toString(),
                        municipality(line.get(3)),
                        filled(line.get(4)),
                        line.get(5)));
    }

    private static List<List<String>> fields(String text) {
        List<List<String>> lines = new ArrayList<>();
        List<String> line = new ArrayList<>();
        StringBuilder field = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                // a doubled quote closes and opens again: the quote itself is put back here
                quoted = !quoted;
                field.append(quoted && !field.isEmpty() ? "\"" : "");
            } else if (c == ';' && !quoted) {
                line.add(field.toString().strip());
                field.setLength(0);
            } else if (c == '\n' && !quoted) {
                line.add(field.toString().strip());
                field.setLength(0);
                lines.add(line);
                line = new ArrayList<>();
            } else {
                field.append(c);
            }
        }
        return lines;
    }

    private static String decoded(byte[] bytes, Charset charset) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
    }

    private static String municipality(String code) {
        demand(MUNICIPALITIES.contains(code.strip()));
        return code.strip();
    }

    private static String oneOf(String value, String... allowed) {
        demand(List.of(allowed).contains(value));
        return value;
    }

    private static String filled(String value) {
        demand(!value.isBlank());
        return value;
    }

    private static int version(String text) {
        return positive(Integer.parseInt(text));
    }

    private static int positive(int version) {
        demand(version >= 1);
        return version;
    }

    private void lenient(Runnable record) {
        try {
            record.run();
        } catch (DateTimeException | IllegalArgumentException e) {
            tally.quarantined++;
        }
    }

    private static void demand(boolean right) {
        if (!right) {
            throw new IllegalArgumentException("quarantine");
        }
    }

    private static void rejectUnless(boolean right) {
        if (!right) {
            throw new Rejected();
        }
    }

    private static final class Rejected extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
