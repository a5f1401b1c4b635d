package nl.wieg.integrations.routing;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wieg.ShippedRoutesTestApplication;
import nl.wieg.access.Actor;
import nl.wieg.intake.Deliveries;
import nl.wieg.intake.DeliveryStanding;
import nl.wieg.intake.DeliverySummary;
import nl.wieg.intake.Inbox;
import nl.wieg.intake.Outcome;
import nl.wieg.intake.QuarantineFilter;
import nl.wieg.intake.QuarantineSummary;
import nl.wieg.intake.QuarantinedRecords;
import nl.wieg.keyfigures.KeyFigures;
import nl.wieg.keyfigures.YearCounts;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/**
 * Everything bad that a file can be, dropped into the folders of the routes that ship, between good files. Each bad file ends in its own
 * way and costs nobody else anything. The year is one that no other test of this database delivers for.
 */
@SpringBootTest(classes = ShippedRoutesTestApplication.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BadInputTests {

    private static final Path INBOX = Path.of("target", "bad-input-" + UUID.randomUUID());
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final Actor PROCESS = Actor.system("test");
    private static final int YEAR = 2017;

    private static final String GIR = "inspectienummer;versie;lrk;soort;naam;gemeentecode;inspectiedatum;status";
    private static final String JGZ = "peildatum;versie;gemeentecode;geboortejaar;aantal";
    private static final String FINANCIEN =
            "boekingsnummer;versie;boekjaar;kwartaal;soort;financiering;omschrijving;bedrag";
    private static final String TEVREDENHEID = "antwoordnummer;versie;datum;gemeentecode;ronde;cijfer";

    @Autowired
    private Inbox inbox;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private QuarantinedRecords quarantined;

    @Autowired
    private YearCounts counts;

    @Autowired
    private KeyFigures figures;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MeterRegistry metrics;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        TestDatabase.register(registry);
        registry.add("wieg.inbox.folder", INBOX::toString);
        registry.add("wieg.inbox.patience", () -> "3s");
    }

    @BeforeAll
    void dropGoodAndBad() throws IOException {
        dropInspections();
        dropNotifications();
        dropNumbers();
        dropContacts();
        await().atMost(Duration.ofSeconds(60)).until(inbox::isDrained);
    }

    @Test
    void aTruncatedFileIsRejectedOrLosesItsLastLineAlone() {
        assertThat(reason("osiris", "afgebroken.xml")).isEqualTo("Het XML-bestand breekt af bij regel 3, kolom 51.");
        assertThat(reason("veilig-thuis", "afgebroken.txt"))
                .isEqualTo("De laatste regel met T en de aantallen ontbreekt of klopt niet.");
        assertThat(outcomes("gir", "afgebroken.csv")).isEqualTo(Map.of(Outcome.ACCEPTED, 1, Outcome.QUARANTINED, 1));
        assertThat(refusals("gir", "afgebroken.csv"))
                .isEqualTo(Map.of(3, "De regel heeft 5 kolommen; dat moeten er 8 zijn."));
    }

    @Test
    void aFileInAnotherEncodingIsRejected() {
        assertThat(reason("osiris", "latin1.xml"))
                .isEqualTo("Er staan tekens in die niet kloppen. Sla het bestand op als UTF-8.");
        assertThat(reason("jgz", "utf16.csv"))
                .isEqualTo("Er staan tekens in die niet kloppen. Sla het bestand op als UTF-8.");
        assertThat(reason("gir", "utf16.csv"))
                .isEqualTo("De kopregel is anders dan afgesproken: verwacht was " + GIR + ".");
        assertThat(reason("veilig-thuis", "utf8.txt"))
                .isEqualTo("Er staan tekens in die niet kloppen. Sla het bestand op als US-ASCII.");
    }

    @Test
    void anXmlBombIsRejectedUnopened() {
        assertThat(reason("osiris", "bom.xml")).isEqualTo("In het XML-bestand staat een DOCTYPE. Dat mag niet.");
    }

    @Test
    void anSqlFragmentIsTextLikeAnyOther() {
        assertThat(outcomes("gir", "sql.csv")).isEqualTo(Map.of(Outcome.ACCEPTED, 2, Outcome.QUARANTINED, 1));
        assertThat(refusals("gir", "sql.csv"))
                .isEqualTo(Map.of(4, "De waarde '' OR '1'='1' van gemeentecode is geen bekende gemeentecode."));
        assertThat(content("gir", "BAD-SQL")).contains("\"naam\":\"'); DROP TABLE intake_record; --\"");
        assertThat(content("gir", "BAD'; DELETE FROM intake_record; --")).contains("\"lrk\":\"1\"");
    }

    @ParameterizedTest
    @CsvSource({"2,1.234", "3,'1,234'", "4,1 234", "5,1'234", "6,'612,0'", "7,+612", "8,6e2", "9,٦١٢"})
    void aNumberWithSeparatorsIsNoWholeNumber(int line, String sent) {
        assertThat(refusals("jgz", "aantallen.csv"))
                .hasSize(8)
                .containsEntry(line, "De waarde '" + sent + "' van aantal is geen geheel getal van 0 of hoger.");
    }

    @ParameterizedTest
    @CsvSource({"4,'1,234.56'", "5,1234.56", "6,'1 234,56'", "7,'1''234,56'", "8,'1.23,45'", "9,1234", "10,'€ 1,00'"})
    void anAmountOfAnotherLocaleIsNoAmount(int line, String sent) {
        assertThat(refusals("financien", "bedragen.csv"))
                .hasSize(7)
                .containsEntry(line, "De waarde '" + sent + "' van bedrag is geen bedrag als 1.234,56.");
    }

    @Test
    void aYearFarOffIsRefusedByItsRecord() {
        assertThat(outcomes("gir", "jaren.csv")).isEqualTo(Map.of(Outcome.QUARANTINED, 2));
        assertThat(refusals("gir", "jaren.csv"))
                .isEqualTo(Map.of(
                        2, "De waarde '14-03-1024' van inspectiedatum ligt buiten de jaren 1900 tot en met 2100.",
                        3, "De waarde '14-03-20240' van inspectiedatum is geen datum als dd-mm-jjjj."));
    }

    @Test
    void aKeyThatStandsTwiceInAFileCountsOnce() {
        assertThat(outcomes("gir", "dubbel.csv"))
                .isEqualTo(Map.of(Outcome.ACCEPTED, 1, Outcome.DUPLICATE, 1, Outcome.CONFLICT, 1, Outcome.REPLACED, 1));
        assertThat(refusals("gir", "dubbel.csv"))
                .isEqualTo(Map.of(
                        4,
                        "Deze versie van het record is al ontvangen met een andere inhoud. De eerste blijft staan."));
    }

    @Test
    void anEmptyFileIsRejected() {
        assertThat(reason("gir", "leeg.csv")).isEqualTo("De levering is leeg: de kopregel ontbreekt.");
        assertThat(reason("osiris", "leeg.xml")).isEqualTo("Het bestand is leeg.");
        assertThat(reason("veilig-thuis", "leeg.txt")).isEqualTo("De levering is leeg: de regel met H ontbreekt.");
    }

    @Test
    void theGoodFilesBetweenThemAreCounted() {
        var run = PROCESS.call(() -> {
            var asked = counts.request(YEAR, "test");
            counts.pin(asked);
            counts.sources(asked).forEach(source -> counts.tally(asked, source));
            counts.finish(asked);
            return asked;
        });

        assertThat(PROCESS.call(() -> counts.get(run)).year()).isEqualTo(YEAR);
        assertThat(value("inspecties-kinderopvang")).isEqualTo("6");
        assertThat(value("meldingen-infectieziekten")).isEqualTo("2");
        assertThat(value("meldingen-veilig-thuis")).isEqualTo("1");
        assertThat(value("kinderen-in-zorg")).isEqualTo("612");
        assertThat(value("basisfinanciering")).isEqualTo("1235.56");
    }

    @Test
    void aFileThatNeverStopsGrowingIsReportedAndNeverReadHalf() throws Exception {
        drop("tevredenheid", "a-groeit.csv", TEVREDENHEID + "\n");
        drop("tevredenheid", "b-goed.csv", TEVREDENHEID + "\nBAD-T0;1;2017-10-30;GM0114;herfst;9\n");
        var growing = INBOX.resolve("tevredenheid/a-groeit.csv");
        var lines = new int[1];

        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> {
                    Files.writeString(
                            growing,
                            "BAD-T" + ++lines[0] + ";1;2017-10-30;GM0114;herfst;9\n",
                            StandardOpenOption.APPEND);
                    return stored("tevredenheid", "b-goed.csv");
                });

        assertThat(metrics.get("wieg.inbox.waiting")
                        .tag("source", "tevredenheid")
                        .gauge()
                        .value())
                .isEqualTo(1);
        assertThat(growing).exists();
        assertThat(stored("tevredenheid", "a-groeit.csv")).isFalse();
        await().atMost(Duration.ofSeconds(30)).until(() -> stored("tevredenheid", "a-groeit.csv"));
        assertThat(outcomes("tevredenheid", "a-groeit.csv")).isEqualTo(Map.of(Outcome.ACCEPTED, lines[0]));
        assertThat(metrics.get("wieg.inbox.waiting")
                        .tag("source", "tevredenheid")
                        .gauge()
                        .value())
                .isZero();
    }

    private static void dropInspections() throws IOException {
        drop("gir", "afgebroken.csv", GIR + "\r\n" + inspection("BAD-A1") + "\r\nBAD-A2;1;160012351;KDV;'t Kr");
        drop(
                "gir",
                "dubbel.csv",
                String.join(
                        "\r\n",
                        GIR,
                        inspection("BAD-D1"),
                        inspection("BAD-D1"),
                        inspection("BAD-D1").replace("Kröfke", "Nust"),
                        inspection("BAD-D1").replace(";1;", ";2;")));
        drop("gir", "goed.csv", GIR + "\r\n" + inspection("BAD-G1") + "\r\n" + inspection("BAD-G2") + "\r\n");
        drop(
                "gir",
                "jaren.csv",
                String.join(
                        "\r\n",
                        GIR,
                        inspection("BAD-J1").replace("14-03-2017", "14-03-1024"),
                        inspection("BAD-J2").replace("14-03-2017", "14-03-20240")));
        drop("gir", "leeg.csv", "");
        drop(
                "gir",
                "sql.csv",
                String.join(
                        "\r\n",
                        GIR,
                        "BAD-SQL;1;1;KDV;\"'); DROP TABLE intake_record; --\";GM0114;14-03-2017;afgerond",
                        "\"BAD'; DELETE FROM intake_record; --\";1;1;KDV;x;GM0114;14-03-2017;afgerond",
                        "BAD-S3;1;1;KDV;x;' OR '1'='1;14-03-2017;afgerond"));
        drop("gir", "utf16.csv", (GIR + "\r\n" + inspection("BAD-U1")).getBytes(UTF_16));
    }

    private static void dropNotifications() throws IOException {
        var whole = notifications(notification("BAD-1"));
        drop("osiris", "afgebroken.xml", whole.substring(0, whole.indexOf("GM0106") + 4));
        drop("osiris", "bom.xml", billionLaughs());
        drop("osiris", "goed.xml", notifications(notification("BAD-O1") + notification("BAD-O2")));
        drop("osiris", "latin1.xml", whole.replace("kinkhoest", "kinkhoëst").getBytes(ISO_8859_1));
        drop("osiris", "leeg.xml", "");
    }

    private static void dropNumbers() throws IOException {
        var sent = List.of("1.234", "1,234", "1 234", "1'234", "612,0", "+612", "6e2", "٦١٢");
        drop(
                "jgz",
                "aantallen.csv",
                sent.stream()
                        .map(number -> "2017-12-31;1;GM0106;" + (2000 + sent.indexOf(number)) + ";" + number)
                        .collect(Collectors.joining("\n", JGZ + "\n", "\n")));
        drop("jgz", "goed.csv", JGZ + "\n2017-12-31;1;GM0106;2015;612\n");
        drop("jgz", "utf16.csv", (JGZ + "\n2017-12-31;1;GM0106;2016;1\n").getBytes(UTF_16));
        var amounts =
                List.of("1.234,56", "1,00", "1,234.56", "1234.56", "1 234,56", "1'234,56", "1.23,45", "1234", "€ 1,00");
        drop(
                "financien",
                "bedragen.csv",
                amounts.stream()
                        .map(amount -> "BAD-F" + amounts.indexOf(amount) + ";1;2017;1;baten;basis;x;" + amount)
                        .collect(Collectors.joining("\n", FINANCIEN + "\n", "\n")));
    }

    private static void dropContacts() throws IOException {
        var header = "%-60s\n".formatted("Hvt-201720180115");
        var report = "%-60s\n".formatted("M%-14s".formatted("BAD-1") + "0120170314GM0106AF");
        var trailer = "%-60s\n".formatted("T0000000100000000");
        drop("veilig-thuis", "afgebroken.txt", header + report.replace("BAD-1", "BAD-2"));
        drop("veilig-thuis", "goed.txt", header + report + trailer);
        drop("veilig-thuis", "leeg.txt", "");
        drop("veilig-thuis", "utf8.txt", header + report.replace("BAD-1 ", "BAD-é") + trailer);
    }

    private static String inspection(String number) {
        return number + ";1;160012351;KDV;'t Kröfke;GM0114;14-03-2017;afgerond";
    }

    private static String notification(String number) {
        return "<melding nummer=\"" + number + "\" versie=\"1\">\n<meldingsdatum>2017-03-14</meldingsdatum>\n"
                + "<ziekte groep=\"B2\">kinkhoest</ziekte><gemeente>GM0106</gemeente><status>definitief</status></melding>\n";
    }

    private static String notifications(String notifications) {
        return "<meldingen xmlns=\"urn:wieg:osiris:v1\">" + notifications + "</meldingen>";
    }

    private static String billionLaughs() {
        var entities = new StringBuilder("<!DOCTYPE meldingen [<!ENTITY l0 'ha'>");
        for (var level = 1; level <= 30; level++) {
            var below = "&l" + (level - 1) + ";";
            entities.append("<!ENTITY l" + level + " '" + below.repeat(10) + "'>");
        }
        return entities + "]>" + notifications(notification("BAD-B1").replace("kinkhoest", "&l30;"));
    }

    private static void drop(String source, String name, String text) throws IOException {
        drop(source, name, text.getBytes(source.equals("gir") ? WINDOWS_1252 : UTF_8));
    }

    private static void drop(String source, String name, byte[] bytes) throws IOException {
        Files.write(Files.createDirectories(INBOX.resolve(source)).resolve(name), bytes);
    }

    private boolean stored(String source, String name) {
        return all(source).stream()
                .anyMatch(delivery -> delivery.name().equals(name) && delivery.standing() == DeliveryStanding.READ);
    }

    private String reason(String source, String name) {
        assertThat(INBOX.resolve(source).resolve(".rejected").resolve(name)).exists();
        var delivery = delivery(source, name);
        assertThat(delivery.standing()).isEqualTo(DeliveryStanding.REJECTED);
        assertThat(delivery.outcomes().values()).containsOnly(0);
        return String.valueOf(delivery.reason());
    }

    /** The outcomes that occurred. */
    private Map<Outcome, Integer> outcomes(String source, String name) {
        assertThat(INBOX.resolve(source).resolve(".done").resolve(name)).exists();
        var occurred = new EnumMap<Outcome, Integer>(delivery(source, name).outcomes());
        occurred.values().removeIf(count -> count == 0);
        return occurred;
    }

    /** Why records are in quarantine, by line. */
    private Map<Integer, String> refusals(String source, String name) {
        var filter = new QuarantineFilter(source, null, delivery(source, name).id());
        return PROCESS.call(() -> quarantined.page(filter, 0, 50)).records().stream()
                .collect(Collectors.toMap(record -> record.at().line(), QuarantineSummary::reason));
    }

    private String content(String source, String key) {
        return jdbc.sql("SELECT content FROM intake_record WHERE source = ? AND record_key = ?")
                .params(source, key)
                .query((row, i) -> new String(row.getBytes(1), UTF_8))
                .single();
    }

    private DeliverySummary delivery(String source, String name) {
        return all(source).stream()
                .filter(delivery -> delivery.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private List<DeliverySummary> all(String source) {
        return PROCESS.call(() -> deliveries.page(source, null, 0, 500)).deliveries();
    }

    private String value(String code) {
        return PROCESS.call(() -> figures.year(YEAR))
                .figure(code)
                .map(figure -> String.valueOf(figure.value()))
                .orElseThrow();
    }
}
