package nl.wieg.demo.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MadeUpDrentheTests {

    private static final long SEED = 2024;
    private static final List<String> FILE_SOURCES =
            List.of("osiris", "gir", "jgz", "veilig-thuis", "financien", "doses", "tevredenheid");
    private static final Map<String, Tally> TALLIES = new TreeMap<>();

    private static Path inbox = Path.of("");

    @BeforeAll
    static void readEverythingThatWasSent(@TempDir Path folder) throws IOException {
        inbox = folder;
        MadeUpDrenthe drenthe = aDrentheOf(SEED);
        drenthe.writeFiles(inbox, 2022, 2024);
        for (String source : FILE_SOURCES) {
            TALLIES.put(source, NaiveReading.of(inbox, source));
        }
        TALLIES.put("covid", NaiveReading.ofCovid(harvested(drenthe::covid)));
        TALLIES.put("milieu", NaiveReading.ofMilieu(harvested(drenthe::milieu)));
    }

    @ParameterizedTest
    @CsvSource({"2022, 13214", "2023, 16951", "2024, 14888"})
    void countsTheDosesOfTheProgrammeOutsideTheInfantClinics(int year, long published) {
        assertThat(count(
                        "doses",
                        dose -> inYear(dose.get(3), year)
                                && !dose.get(6).equals("OVERIG")
                                && !dose.get(7).equals("CB_0_4")
                                && dose.get(8).equals("gegeven")))
                .isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({"2022, 61980", "2023, 23412", "2024, 84434"})
    void countsTheCovidDosesByTheYearInAmsterdam(int year, long published) {
        assertThat(count(
                        "covid",
                        dose -> dose.getLast().equals("geregistreerd") && amsterdamYear(dose.getFirst()) == year))
                .isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({"2022, 71", "2023, 77", "2024, 82"})
    void countsTheAdvicesClosedInTheYear(int year, long published) {
        assertThat(count("milieu", each -> inYear(each.get(1), year))).isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({"2021, 2", "2022, 1689", "2023, 1874", "2024, 2135", "2025, 1"})
    void countsTheNotifiedDiseasesAndTheStraysOfTheYearsAround(int year, long published) {
        assertThat(count(
                        "osiris",
                        report -> inYear(report.getFirst(), year)
                                && !report.getLast().equals("vervallen")))
                .isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({"2022, 1287", "2023, 1311", "2024, 1344", "2025, 0"})
    void countsTheInspectionsThatWereDoneWithoutChildminders(int year, long published) {
        assertThat(count(
                        "gir",
                        inspection -> inYear(inspection.get(4), year)
                                && inspection.getLast().equals("afgerond")
                                && !inspection.get(1).equals("VGO")))
                .isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({"2022, 84912", "2023, 84701", "2024, 84470"})
    void addsUpTheChildrenInCareOnTheLastDayOfTheYear(int year, long published) {
        assertThat(winners("jgz")
                        .filter(stock -> stock.getFirst().equals(year + "-12-31"))
                        .mapToLong(stock -> Long.parseLong(stock.getLast()))
                        .sum())
                .isEqualTo(published);
    }

    @ParameterizedTest
    @CsvSource({"2022, 2118, 2894", "2023, 2063, 3102", "2024, 2026, 3278"})
    void countsReportsThatDidNotLapseAndAdvicesThatWereGiven(int year, long reports, long advices) {
        assertThat(count(
                        "veilig-thuis",
                        contact -> contact.getFirst().equals("M")
                                && inYear(contact.get(1), year)
                                && !contact.getLast().equals("VV")))
                .isEqualTo(reports);
        assertThat(count(
                        "veilig-thuis",
                        contact -> contact.getFirst().equals("A")
                                && inYear(contact.get(1), year)
                                && contact.getLast().equals("AF")))
                .isEqualTo(advices);
    }

    @ParameterizedTest
    @CsvSource({
        "2022, 24300000.00, 31200000.00, 1104312.00",
        "2023, 25600000.00, 19400000.00, -215870.00",
        "2024, 26800000.00, 16700000.00, 328244.00"
    })
    void addsUpTheLedgerToTheCent(int year, BigDecimal base, BigDecimal additional, BigDecimal result) {
        BigDecimal countedBase = euros(year, booking -> booking.get(3).equals("basis"));
        BigDecimal countedAdditional = euros(year, booking -> booking.get(3).equals("additioneel"));
        BigDecimal costs = euros(year, booking -> booking.get(2).equals("lasten"));
        BigDecimal reserves = euros(year, booking -> booking.get(2).equals("reserves"));

        assertThat(countedBase).isEqualTo(base);
        assertThat(countedAdditional).isEqualTo(additional);
        assertThat(countedBase.add(countedAdditional).subtract(costs).add(reserves))
                .isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"2022, 38, 33", "2023, 121, 108", "2024, 437, 398"})
    void asksParentsAfterSmallScaleSessions(int year, long answers, long eightOrHigher) {
        assertThat(count("tevredenheid", answer -> inYear(answer.getFirst(), year)))
                .isEqualTo(answers);
        assertThat(count(
                        "tevredenheid",
                        answer -> inYear(answer.getFirst(), year) && Integer.parseInt(answer.getLast()) >= 8))
                .isEqualTo(eightOrHigher);
    }

    @Test
    void vaccinatesOnASmallScaleInThreeMunicipalitiesIn2024() {
        Set<String> municipalities = winners("doses")
                .filter(dose -> dose.get(7).equals("KLEINSCHALIG") && inYear(dose.get(3), 2024))
                .map(dose -> dose.get(2))
                .collect(Collectors.toSet());

        assertThat(municipalities).containsExactlyInAnyOrder("GM1699", "GM0114", "GM1681");
    }

    @Test
    void laysChildrenInCareOverTheMunicipalitiesByPopulation() {
        Map<String, Long> perMunicipality = winners("jgz")
                .filter(stock -> stock.getFirst().equals("2024-12-31"))
                .collect(Collectors.groupingBy(
                        stock -> stock.get(1), Collectors.summingLong(stock -> Long.parseLong(stock.getLast()))));

        assertThat(perMunicipality)
                .hasSize(12)
                .containsEntry("GM1680", 4328L)
                .containsEntry("GM0106", 11679L)
                .containsEntry("GM0114", 18300L)
                .containsEntry("GM1690", 4139L);
    }

    @Test
    void hasTheFaultsThatRealFeedsHave() {
        assertThat(TALLIES).allSatisfy((source, tally) -> {
            assertThat(tally.quarantined).as("quarantined by %s", source).isPositive();
            assertThat(tally.duplicate).as("duplicates of %s", source).isPositive();
        });
        assertThat(List.of("osiris", "gir", "jgz", "veilig-thuis", "financien", "doses", "covid", "tevredenheid"))
                .allSatisfy(source -> {
                    assertThat(tally(source).replaced)
                            .as("replaced of %s", source)
                            .isPositive();
                    assertThat(tally(source).stale).as("stale of %s", source).isPositive();
                    assertThat(tally(source).conflict)
                            .as("conflicts of %s", source)
                            .isPositive();
                });
        assertThat(List.of("osiris", "gir", "veilig-thuis", "doses", "covid"))
                .allSatisfy(source -> assertThat(tally(source).withdrawn("vervallen", "VV"))
                        .as("withdrawn of %s", source)
                        .isPositive());
        assertThat(FILE_SOURCES).allSatisfy(source -> assertThat(tally(source).rejected)
                .as("rejected files of %s", source)
                .isPositive());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        osiris | files 1096, rejected 2, accepted 5747, replaced 1071, stale 22, duplicate 33, conflict 7, quarantined 15, withdrawn 46
        gir | files 36, rejected 1, accepted 6005, replaced 791, stale 29, duplicate 60, conflict 8, quarantined 12, withdrawn 59
        jgz | files 37, rejected 1, accepted 8208, replaced 30, stale 7, duplicate 235, conflict 7, quarantined 9, withdrawn 0
        veilig-thuis | files 6, rejected 1, accepted 15717, replaced 2424, stale 49, duplicate 68, conflict 19, quarantined 12, withdrawn 93
        financien | files 12, rejected 1, accepted 360, replaced 12, stale 7, duplicate 6, conflict 1, quarantined 9, withdrawn 0
        doses | files 36, rejected 1, accepted 52651, replaced 491, stale 54, duplicate 112, conflict 7, quarantined 18, withdrawn 210
        tevredenheid | files 6, rejected 1, accepted 596, replaced 8, stale 3, duplicate 5, conflict 4, quarantined 6, withdrawn 0
        covid | files 0, rejected 0, accepted 170335, replaced 1198, stale 84, duplicate 180, conflict 12, quarantined 12, withdrawn 509
        milieu | files 0, rejected 0, accepted 230, replaced 0, stale 0, duplicate 4, conflict 0, quarantined 6, withdrawn 0
        """)
    void tellsWhatBecomesOfAllThatWasSentInThreeYears(String source, String outcomes) {
        assertThat(tally(source)).hasToString(outcomes);
    }

    @Test
    void dressesFilesAsTheirSourcesDo() throws IOException {
        String inspections =
                Files.readString(inbox.resolve("gir/inspecties-2024-03.csv"), Charset.forName("windows-1252"));
        String stock = Files.readString(inbox.resolve("jgz/jgz-2024-12.csv"), StandardCharsets.UTF_8);
        List<String> contacts = Files.readAllLines(inbox.resolve("veilig-thuis/vt-2024-h1.txt"));

        assertThat(inspections).contains("Kröfke", "’t Hoekje", "\"Opvang Noord; locatie Brink\"", "\r\n");
        assertThat(stock).startsWith("\uFEFFpeildatum;");
        assertThat(contacts.stream().filter(line -> line.length() != 60)).hasSizeLessThanOrEqualTo(1);
        assertThat(contacts.getFirst()).startsWith("Hvt-2024-h1.txt20240630 ");
    }

    @Test
    void hasADoseOfNewYearsNightThatIsOfAnotherYearInUtc() {
        assertThat(aDrentheOf(SEED).covid(2024))
                .extracting(CovidDose::givenAt)
                .contains("2023-12-31T23:30:00Z", "2024-12-31T22:30:00Z");
    }

    @Test
    void leavesNoHalfWrittenFile() throws IOException {
        try (Stream<Path> files = Files.walk(inbox)) {
            assertThat(files).noneMatch(file -> file.toString().endsWith(".part"));
        }
    }

    @Test
    void writesTheSameBytesForTheSameSeed(@TempDir Path again) throws IOException {
        aDrentheOf(SEED).writeFiles(again, 2022, 2024);

        try (Stream<Path> files = Files.walk(inbox)) {
            assertThat(files.filter(Files::isRegularFile))
                    .allSatisfy(file ->
                            assertThat(again.resolve(inbox.relativize(file))).hasSameBinaryContentAs(file));
        }
    }

    @ParameterizedTest
    @CsvSource({"1", "77", "-5"})
    void endsInThePublishedFiguresOfOneYearFromAnySeed(long seed, @TempDir Path oneYear) throws IOException {
        aDrentheOf(seed).writeFiles(oneYear, 2024, 2024);

        Tally doses = NaiveReading.of(oneYear, "doses");
        Tally reports = NaiveReading.of(oneYear, "osiris");

        assertThat(doses.winners()
                        .filter(dose -> !dose.get(6).equals("OVERIG")
                                && !dose.get(7).equals("CB_0_4")
                                && dose.get(8).equals("gegeven")))
                .hasSize(14888);
        assertThat(reports.winners()
                        .filter(report -> inYear(report.getFirst(), 2024)
                                && !report.getLast().equals("vervallen")))
                .hasSize(2135);
    }

    @Test
    void refusesAYearOfWhichNothingWasMadeUp() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> aDrentheOf(SEED).writeFiles(inbox, 2024, 2025))
                .withMessageContaining("2025");
    }

    private static MadeUpDrenthe aDrentheOf(long seed) {
        return MadeUpDrenthe.of(seed, Municipality.ofTheRegion());
    }

    private static <T> List<T> harvested(IntFunction<List<T>> source) {
        return IntStream.rangeClosed(2022, 2024)
                .mapToObj(source)
                .flatMap(List::stream)
                .toList();
    }

    private static Tally tally(String source) {
        return TALLIES.getOrDefault(source, new Tally());
    }

    private static Stream<List<String>> winners(String source) {
        return tally(source).winners();
    }

    private static long count(String source, Predicate<List<String>> counted) {
        return winners(source).filter(counted).count();
    }

    private static BigDecimal euros(int year, Predicate<List<String>> counted) {
        return winners("financien")
                .filter(booking -> booking.getFirst().equals(String.valueOf(year)))
                .filter(counted)
                .map(booking ->
                        new BigDecimal(booking.getLast().replace(".", "").replace(',', '.')))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static boolean inYear(String day, int year) {
        return day.startsWith(year + "-");
    }

    private static int amsterdamYear(String moment) {
        return OffsetDateTime.parse(moment)
                .atZoneSameInstant(ZoneId.of("Europe/Amsterdam"))
                .getYear();
    }
}
