package nl.wieg.sessions.resources.files;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.wieg.sessions.resources.AResource.PLANNER;
import static nl.wieg.sessions.resources.files.ResourceKind.EMPLOYEES;
import static nl.wieg.sessions.resources.files.ResourceKind.LOCATIONS;
import static nl.wieg.sessions.resources.files.ResourceKind.TEAMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.wieg.DomainTest;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.sessions.resources.AResource;
import nl.wieg.sessions.resources.Employees;
import nl.wieg.sessions.resources.Location;
import nl.wieg.sessions.resources.Locations;
import nl.wieg.sessions.resources.Teams;
import nl.wieg.sessions.resources.files.FileReview.Difference;
import nl.wieg.sessions.resources.files.FileReview.Outcome;
import nl.wieg.sessions.resources.files.FileReview.Problem;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@DomainTest
class ResourceFilesTests {

    private static final String MARK = "\uFEFF";
    private static final String LOCATION_HEADER =
            "code;naam;soort;adres;gemeente;x;y;ruimtes;priklijnen;rolstoel;rustige ruimte;koelkast;in gebruik;open;gesloten";
    private static final String RODEN =
            "cb-roden;Consultatiebureau Roden;consultatiebureau;Kanaalstraat 1, Roden;Noordenveld;225,9;573,8;2;2;ja;nee;ja;ja;\"ma 08:30-17:00 vanaf 01-09-2026\ndi 08:30-17:00 vanaf 01-09-2026\";";
    private static final String TEAM_HEADER = "code;naam;x;y;priklijnen;in gebruik;leden";

    private final ResourceFiles files;
    private final Locations locations;
    private final Employees employees;
    private final Teams teams;

    @Autowired
    ResourceFilesTests(ResourceFiles files, Locations locations, Employees employees, Teams teams) {
        this.files = files;
        this.locations = locations;
        this.employees = employees;
        this.teams = teams;
    }

    @BeforeEach
    @AfterEach
    void thereIsNothing() {
        AResource.none();
    }

    @Test
    void writesALocationAsSpreadsheetsHereReadIt() {
        AResource.clinicOf(locations, "cb-roden");

        assertThat(written(LOCATIONS)).isEqualTo(MARK + LOCATION_HEADER + "\r\n" + RODEN + "\r\n");
    }

    @Test
    void writesEmployeesAndTeamsByCode() {
        AResource.teamOf(teams, employees, "noord");

        assertThat(written(TEAMS))
                .isEqualTo(
                        MARK + TEAM_HEADER + "\r\n"
                                + "noord;Team noord;233,5;556,2;2;ja;\"noord-1 vanaf 01-09-2026\nnoord-2 vanaf 01-09-2026\"\r\n");
        assertThat(written(EMPLOYEES).lines().skip(1).findFirst())
                .hasValue(
                        "noord-1;Medewerker noord-1;verpleegkundige;24;233,5;556,2;noord-1@ggd.example;ja;31-12-2027;;"
                                + "\"ma 08:30-17:00 vanaf 01-09-2026");
    }

    @ParameterizedTest
    @EnumSource(ResourceKind.class)
    void findsNothingToChangeInWhatItWrote(ResourceKind kind) {
        AResource.clinicOf(locations, "cb-roden");
        AResource.teamOf(teams, employees, "noord");
        AResource.doctorOf(employees, "arts-1");

        var review = review(kind, written(kind));

        assertThat(review.rows()).isNotEmpty().allMatch(row -> row.outcome() == Outcome.SAME);
        assertThat(review.canBeKept()).isFalse();
    }

    @Test
    void bringsBackHundredsThatWereTakenAway() {
        var file = LOCATION_HEADER + "\r\n"
                + IntStream.range(0, 300)
                        .mapToObj(i ->
                                "hal-" + i + ";Dorpshuis " + i + ";dorpshuis;Brink " + i + ";Aa en Hunze;24" + i % 10
                                        + ",125;5" + (40 + i % 20) + ";1;3;ja;ja;nee;" + (i % 7 == 0 ? "nee" : "ja")
                                        + ";\"wo oneven 13:00-17:00 vanaf 01-09-2026 t/m 31-12-2026\nvr 18:30-21:00 vanaf 07-09-2026\""
                                        + ";\"24-12-2026 t/m 31-12-2026 kerstvakantie\n05-10-2026 verbouwing\"\r\n")
                        .collect(Collectors.joining());
        keep(LOCATIONS, file);
        var kept = everyLocation();
        var written = written(LOCATIONS);

        AResource.none();
        keep(LOCATIONS, written);

        assertThat(kept).hasSize(300);
        assertThat(everyLocation())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("id")
                .containsExactlyElementsOf(kept);
        assertThat(written(LOCATIONS)).isEqualTo(written);
    }

    @Test
    void seesOneCellThatChangedAndChangesOnlyThat() {
        AResource.clinicOf(locations, "cb-roden");
        AResource.clinicOf(locations, "cb-peize");
        var before = everyLocation();
        var file = written(LOCATIONS).replace("cb-peize;Consultatiebureau Roden", "cb-peize;Consultatiebureau Peize");

        var review = review(LOCATIONS, file);
        keep(LOCATIONS, file);

        assertThat(review.rows().stream().filter(row -> row.outcome() == Outcome.CHANGED))
                .singleElement()
                .satisfies(row -> assertThat(row.differences())
                        .containsExactly(new Difference("naam", "Consultatiebureau Roden", "Consultatiebureau Peize")));
        assertThat(review.count(Outcome.SAME)).isEqualTo(1);
        assertThat(everyLocation()).hasSize(2).containsOnlyOnce(of(before, "cb-roden"));
        assertThat(of(everyLocation(), "cb-peize").id())
                .isEqualTo(of(before, "cb-peize").id());
        assertThat(of(everyLocation(), "cb-peize").facts().name()).isEqualTo("Consultatiebureau Peize");
    }

    @Test
    void leavesWhatIsNotInTheFileAsItIs() {
        AResource.clinicOf(locations, "cb-peize");
        var peize = everyLocation();

        keep(LOCATIONS, LOCATION_HEADER + "\n" + RODEN);

        assertThat(everyLocation()).hasSize(2).containsAll(peize);
    }

    @Test
    void readsCommasOtherOrderAndDaysOfOtherCountries() {
        AResource.teamOf(teams, employees, "noord");

        var review = review(
                TEAMS,
                "Naam,CODE,leden,x,y,in gebruik,priklijnen\nTeam noord,noord,\"noord-1 vanaf 2026-09-01\nnoord-2 vanaf 1-9-2026\",233.5,556.2,J,2\n");

        assertThat(review.rows()).singleElement().satisfies(row -> assertThat(row.outcome())
                .isEqualTo(Outcome.SAME));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            cb-roden;       | ;                | code       | Een code heeft 2 tot 40 kleine letters, cijfers of streepjes.
            consultatiebureau;Kanaal | gebouw;Kanaal | soort | "gebouw" kent Wieg niet. Kies uit: consultatiebureau, dorpshuis, school, anders, en niets anders.
            Noordenveld     | Groningen        | gemeente   | "Groningen" is geen gemeente van de regio.
            225,9           | abc              | x          | "abc" is geen getal.
            573,8;2;2       | 573,8;-2;2       | ruimtes    | "-2" is geen heel getal.
            573,8;2;2       | 573,8;2;2,5      | priklijnen | "2,5" is geen heel getal.
            ;ja;nee;        | ;ja;misschien;   | rustige ruimte | "misschien" is geen ja of nee.
            ma 08:30        | maandag 08:30    | open       | "maandag 08:30-17:00 vanaf 01-09-2026" kan Wieg niet lezen. Schrijf het zo: ma 09:00-12:30 vanaf 01-09-2026.
            ma 08:30        | ma 25:30         | open       | "ma 25:30-17:00 vanaf 01-09-2026" kan Wieg niet lezen. Schrijf het zo: ma 09:00-12:30 vanaf 01-09-2026.
            """)
    void saysWhichCellIsWrong(String right, String wrong, String column, String sentence) {
        var file = LOCATION_HEADER + "\n" + RODEN.replaceFirst(right, wrong);

        var review = review(LOCATIONS, file);

        assertThat(review.rows()).singleElement().satisfies(row -> {
            assertThat(row.number()).isEqualTo(2);
            assertThat(row.problem()).isEqualTo(new Problem(column, sentence));
        });
        assertThat(review.canBeKept()).isFalse();
        assertThatThrownBy(() -> keep(LOCATIONS, file))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Er is niets te bewaren, of er staat nog iets fout in het bestand.");
        assertThat(everyLocation()).isEmpty();
    }

    @Test
    void refusesHoursThatOverlapAndTheSameCodeTwice() {
        var overlapping = RODEN.replace("di 08:30", "ma 12:00");

        var review = review(LOCATIONS, LOCATION_HEADER + "\n\n" + RODEN + "\n\n" + overlapping);

        assertThat(review.rows()).extracting(FileReview.Row::outcome).containsExactly(Outcome.NEW, Outcome.WRONG);
        assertThat(review.rows().getLast().problem())
                .isEqualTo(new Problem("code", "\"cb-roden\" staat op regel 3 en op regel 5."));
        assertThat(problem(review(LOCATIONS, LOCATION_HEADER + "\n" + overlapping))
                        .column())
                .isEqualTo("open");
    }

    @Test
    void refusesOneEmployeeInTwoTeamsAndOneWhoIsNotThere() {
        AResource.teamOf(teams, employees, "noord");

        var review = review(
                TEAMS,
                TEAM_HEADER + "\nzuid;Team zuid;233,5;556,2;2;ja;noord-1 vanaf 01-10-2026"
                        + "\nwest;Team west;233,5;556,2;2;ja;niemand vanaf 01-10-2026");

        assertThat(review.rows())
                .extracting(FileReview.Row::problem)
                .containsExactly(
                        new Problem("leden", "Een medewerker zit op een van deze dagen al in Team noord."),
                        new Problem(
                                "leden",
                                "\"niemand vanaf 01-10-2026\" kan Wieg niet lezen. Schrijf het zo: v-012 vanaf 01-09-2026, met een code van een medewerker."));
    }

    @Test
    void movesAnEmployeeFromOneTeamToAnotherInOneFile() {
        AResource.teamOf(teams, employees, "noord");
        AResource.teamOf(teams, employees, "zuid");

        keep(
                TEAMS,
                TEAM_HEADER + "\nzuid;Team zuid;233,5;556,2;2;ja;\"zuid-1 vanaf 01-09-2026\nnoord-1 vanaf 01-10-2026\""
                        + "\nnoord;Team noord;233,5;556,2;2;ja;\"noord-1 vanaf 01-09-2026 t/m 30-09-2026\nnoord-2 vanaf 01-09-2026\nzuid-2 vanaf 01-10-2026\"");

        assertThat(written(TEAMS))
                .contains("noord-1 vanaf 01-09-2026 t/m 30-09-2026", "noord-1 vanaf 01-10-2026\nzuid-1 vanaf");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            code;naam                          | In dit bestand staat niets. Er hoort een kop in met de kolommen, en daaronder een regel voor elk.
            code;naam;y;priklijnen;in gebruik;leden#a;b;1;2;ja;  | Deze kolom ontbreekt: "x".
            code;naam;x;y;priklijnen;in gebruik;leden;postcode#a | Deze kolom kent Wieg niet: "postcode".
            code;naam;x;y;priklijnen;in gebruik;leden;code#a     | Deze kolom staat er twee keer: "code".
            """)
    void refusesAFileThatIsNoSuchFile(String text, String sentence) {
        assertThatThrownBy(() -> review(TEAMS, text.replace('#', '\n')))
                .isInstanceOf(WrongInput.class)
                .hasMessage(sentence);
    }

    @Test
    void refusesLettersItCannotReadAndAFileThatIsTooLarge() {
        assertThatThrownBy(() ->
                        PLANNER.run(() -> files.review(TEAMS, new byte[] {'c', (byte) 0xE9, 'd', 'e', '\n', 'x'})))
                .hasMessage("De letters in dit bestand kan Wieg niet lezen. Kies in Excel bij Opslaan als: CSV UTF-8.");
        assertThatThrownBy(() -> PLANNER.run(() -> files.review(TEAMS, new byte[500_001])))
                .hasMessage("Dit bestand is te groot: meer dan 500 kB.");
        assertThatThrownBy(() -> review(TEAMS, TEAM_HEADER + "\nx".repeat(5_001)))
                .hasMessage("Dit bestand heeft meer dan 5.000 regels.");
        assertThatThrownBy(() -> review(TEAMS, TEAM_HEADER + "\n\"noord;Team \"noord\";2"))
                .hasMessage("De aanhalingstekens in dit bestand kloppen niet.");
    }

    @Test
    void saysWhenARowHasOtherCellsThanTheHeader() {
        assertThat(problem(review(TEAMS, TEAM_HEADER + "\nnoord;Team noord;2")))
                .isEqualTo(new Problem("", "Deze regel heeft 3 cellen, en de kop 7."));
    }

    @Test
    void keepsAFormulaATextInASpreadsheet() {
        keep(TEAMS, TEAM_HEADER + "\nnoord;=HYPERLINK(1);233,5;556,2;2;ja;");

        assertThat(written(TEAMS)).contains("noord;'=HYPERLINK(1);233,5");
        assertThat(review(TEAMS, written(TEAMS)).count(Outcome.SAME)).isEqualTo(1);
    }

    @Test
    void keepsNothingWhenSomethingChangedSinceItWasSeen() {
        AResource.clinicOf(locations, "cb-roden");
        var file = written(LOCATIONS).replace("Kanaalstraat 1", "Kanaalstraat 3");
        var seen = review(LOCATIONS, file).seal();
        var id = everyLocation().getFirst().id();
        PLANNER.run(() -> locations.open(id, List.of()));

        assertThatThrownBy(() -> PLANNER.run(() -> files.keep(LOCATIONS, file.getBytes(UTF_8), seen)))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Intussen veranderde er iets. Kijk nog een keer, en bewaar dan.");
        assertThat(everyLocation().getFirst().facts().address()).isEqualTo("Kanaalstraat 1, Roden");
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"PLANNER", "SYSTEM"})
    void letsOnlyAPlannerChange(Role role) {
        var actor = new Actor("ans", "Ans Boer", Set.of(role));
        var file = (LOCATION_HEADER + "\n" + RODEN).getBytes(UTF_8);

        assertThatThrownBy(() -> actor.run(() -> files.review(LOCATIONS, file))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> actor.run(() -> files.keep(LOCATIONS, file, "")))
                .isInstanceOf(AccessRefused.class);
    }

    @Test
    void showsNobodysHoursToANurse() {
        var nurse = new Actor("ans", "Ans Boer", Set.of(Role.NURSE));

        assertThatThrownBy(() -> nurse.call(() -> files.write(EMPLOYEES))).isInstanceOf(AccessRefused.class);
        assertThatThrownBy(() -> nurse.call(() -> files.write(TEAMS))).isInstanceOf(AccessRefused.class);
        assertThat(nurse.call(() -> files.write(LOCATIONS))).isNotEmpty();
    }

    private String written(ResourceKind kind) {
        return new String(PLANNER.call(() -> files.write(kind)), UTF_8);
    }

    private FileReview review(ResourceKind kind, String file) {
        return PLANNER.call(() -> files.review(kind, file.getBytes(UTF_8)));
    }

    private void keep(ResourceKind kind, String file) {
        var seal = review(kind, file).seal();
        PLANNER.run(() -> files.keep(kind, file.getBytes(UTF_8), seal));
    }

    private List<Location> everyLocation() {
        return PLANNER.call(locations::all);
    }

    private static Location of(List<Location> all, String code) {
        return all.stream()
                .filter(location -> location.facts().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private static Problem problem(FileReview review) {
        var row = review.rows().getFirst();
        assertThat(row.outcome()).isEqualTo(Outcome.WRONG);
        return Objects.requireNonNull(row.problem());
    }
}
