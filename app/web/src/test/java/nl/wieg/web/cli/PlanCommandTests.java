package nl.wieg.web.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One area beside its only location: what it costs can be worked out by hand. */
class PlanCommandTests {

    private static final String ROUND = """
            {"name":"proef","seed":1,
             "rules":{"maxKm":15,"minChoices":2,"maxChildrenPerSession":40,"minChildrenPerSession":8,
              "weights":{"uncovered":1000,"regretKm2":1,"teamKm":2,"session":20,"schoolTime":5,"holidayShareMin":0.2}},
             "areas":[{"id":"9301","municipality":"GM1699","x":226.0,"y":574.0,"expected":38.5}],
             "locations":[{"id":"cb","municipality":"GM1699","x":226.0,"y":573.0,"maxLanes":2,"open":["2026-10-13M","2026-10-13A","2026-10-20M"]}],
             "teams":[{"id":"t1","x":226.0,"y":563.0,"lanes":1,"perLane":{"M":18,"A":20},"available":["2026-10-13M","2026-10-13A","2026-10-20M"],"maxSessions":8}],
             "holidays":["2026-10-12","2026-10-13"],"schoolParts":["2026-10-20M"],"pinned":[]}
            """;

    @TempDir
    private Path folder;

    /** Three sessions for 38.5 children: two take 38, the third is for the rest and the choice of dates, 8 at least; 10 km and 1.3 for the road. */
    @Test
    void plansARoundAndSaysWhatItCosts() throws IOException {
        var said = plan(ROUND);

        assertThat(said.exit()).isZero();
        var plan = out();
        assertThat(plan.get("sessions").findValuesAsString("part"))
                .containsExactly("2026-10-13M", "2026-10-13A", "2026-10-20M");
        assertThat(plan.at("/sessions/0/capacity").intValue()).isEqualTo(18);
        assertThat(plan.at("/score/uncovered").doubleValue()).isCloseTo(0, within(1e-6));
        assertThat(plan.at("/score/cost").doubleValue()).isCloseTo(3 * (20 + 2 * 2 * 13) + 8 * 5, within(1e-6));
        assertThat(plan.get("gap").doubleValue()).isCloseTo(0, within(1e-6));
        assertThat(plan.get("broken")).isEmpty();
        assertThat(said.told())
                .startsWith("hard 0.0, zonder plek 0.00, kosten 256.00, ondergrens 256.00, verschil 0.00 %");
    }

    @Test
    void saysWhichRuleCouldNotHoldAndWhatWouldHelp() throws IOException {
        var said = plan(ROUND.replace("\"expected\":38.5", "\"expected\":5")
                .replace(
                        "\"pinned\":[]",
                        "\"pinned\":[{\"location\":\"cb\",\"team\":\"t1\",\"part\":\"2026-10-13M\"}]"));

        assertThat(said.exit()).isZero();
        assertThat(out().get("broken").toString()).isEqualTo("""
                        [{"rule":"minChildrenPerSession","subject":"cb 2026-10-13M","missing":3.0,\
                        "text":"Maak de vastgezette sessie op cb (2026-10-13M) los, of nodig daar meer kinderen uit."},\
                        {"rule":"minChoices","subject":"9301","missing":1.0,\
                        "text":"Gebied 9301 heeft te weinig keuze: voor een sessie op nog een dag komen er te weinig kinderen.\
                         Een lager kleinste aantal kinderen per sessie helpt."}]""");
        assertThat(out().at("/score/hard").doubleValue()).isEqualTo(-4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "maxKm":15,              | ""                          | Veld rules.maxKm: dit veld ontbreekt.
            "maxKm":15               | "maxKm":"ver"               | Veld rules.maxKm: dit moet een getal zijn.
            "minChoices":2           | "minChoices":1.5            | Veld rules.minChoices: dit moet een heel getal zijn.
            "minChildrenPerSession":8| "minChildrenPerSession":41  | Veld rules.minChildrenPerSession: 41 is meer dan maxChildrenPerSession, 40.
            "holidayShareMin":0.2    | "holidayShareMin":2         | Veld rules.weights.holidayShareMin: dit is een deel, van 0 tot en met 1.
            "expected":38.5          | "expected":-1               | Veld areas[0].expected: dit kan niet onder nul zijn.
            "expected":38.5          | "expected":1e300            | Veld areas[0].expected: dit getal is te groot.
            "lanes":1                | "lanes":2000000000          | Veld teams[0].lanes: dit getal is te groot.
            "maxLanes":2             | "maxLanes":-2               | Veld locations[0].maxLanes: dit kan niet onder nul zijn.
            "M":18                   | "M":-18                     | Veld teams[0].perLane.M: dit kan niet onder nul zijn.
            "open":["2026-10-13M"    | "open":["2026-02-30M"       | Veld locations[0].open[0]: deze datum bestaat niet: 2026-02-30.
            "available":["2026-10-13M"| "available":["2026-10-13X" | Veld teams[0].available[0]: na de datum hoort M, A of E te staan: 2026-10-13X.
            "pinned":[]              | "pinned":[{"location":"cb","team":"t1","part":"2026-10-14M"}] | Veld pinned[0].part: cb is dan niet open: 2026-10-14M.
            "pinned":[]              | "pinned":[{"location":"cb","team":"t9","part":"2026-10-13M"}] | Veld pinned[0].team: dit team is er niet: t9.
            """)
    void refusesWhatCannotBeNamingThePlaceAndWritesNothing(String part, String instead, String sentence)
            throws IOException {
        assertThat(ROUND).contains(part);

        var said = plan(ROUND.replace(part, instead.equals("\"\"") ? "" : instead));

        assertThat(said).isEqualTo(new Said(1, "", sentence));
        assertThat(folder.resolve("plan.json")).doesNotExist();
    }

    @Test
    void refusesWhatIsNoJson() throws IOException {
        assertThat(plan("").refused()).isEqualTo("Het bestand moet een object zijn, tussen { en }.");
        assertThat(plan("[]").refused()).isEqualTo("Het bestand moet een object zijn, tussen { en }.");
        assertThat(plan(ROUND + "}").refused()).startsWith("Het bestand is geen JSON: op regel ");
        assertThat(plan("{\"name\":\"noord\",\n \"seed\":NaN}").refused())
                .isEqualTo("Het bestand is geen JSON: op regel 2, bij teken 12, klopt iets niet.");
    }

    @Test
    void needsNoDatabase() {
        assertThat(CommandLineInterface.needsDatabase(List.of("plan", "--instance", "a", "--out", "b")))
                .isFalse();
    }

    private record Said(int exit, String told, String refused) {}

    private Said plan(String round) throws IOException {
        var file = Files.writeString(folder.resolve("round.json"), round);
        var out = System.out;
        var err = System.err;
        var told = new ByteArrayOutputStream();
        var refused = new ByteArrayOutputStream();
        System.setOut(new PrintStream(told, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(refused, true, StandardCharsets.UTF_8));
        try {
            var arguments = List.of(
                    "plan",
                    "--instance",
                    file.toString(),
                    "--out",
                    folder.resolve("plan.json").toString(),
                    "--steps",
                    "100");
            var exit = CommandLineInterface.run(arguments, Map.of());
            return new Said(
                    exit,
                    told.toString(StandardCharsets.UTF_8),
                    refused.toString(StandardCharsets.UTF_8).strip());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
    }

    private JsonNode out() throws IOException {
        return JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("plan.json")));
    }
}
