package nl.wieg.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

class DueCommandTests {

    private static final String CASE = """
            {"id":"c1","asOf":"2026-09-01","birthDate":"2016-05-02","scheme":"standaard",
             "doses":[{"kind":"BMR","date":"2017-01-03"},{"kind":"HPV","date":"2026-05-10"}],
             "objections":["MenACWY"],"contraindications":[],"deferrals":[{"kind":"BMR","until":"2026-10-01"}]}
            """;

    @TempDir
    private Path folder;

    @Test
    void answersEachCaseInItsOrder() throws IOException {
        var second = CASE.replace("c1", "c2").replace("\"2016-05-02\"", "\"2016-05-03\"");

        assertThat(due("[" + CASE + "," + second + "]")).isEqualTo(new Said(0, ""));

        var answers = JsonMapper.shared().readTree(out());
        assertThat(answers.findValuesAsString("id")).containsExactly("c1", "c2");
        assertThat(answers.get(0).get("items").toString()).contains("""
                        {"kind":"HPV","dose":2,"status":"waiting","earliest":"2026-10-07","recommended":"2026-11-10",\
                        "lapses":"2034-05-02","reason":"150 dagen na HPV-1 van 10-05-2026.","certainty":"H"}""");
        assertThat(answers.get(0).get("invalid").toString()).isEqualTo("""
                        [{"kind":"BMR","date":"2017-01-03",\
                        "reason":"Te vroeg gegeven: BMR-1 telt pas vanaf 02-05-2017 (12 maanden)."}]""");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "2026-05-10"       | "2016-05-01"   | Geval c1, veld doses[1].date: 2016-05-01 ligt voor de geboorte, 2016-05-02.
            "2026-05-10"       | "2026-09-02"   | Geval c1, veld doses[1].date: 2026-09-02 ligt na asOf, 2026-09-01.
            "2026-05-10"       | "2026-02-29"   | Geval c1, veld doses[1].date: deze datum bestaat niet: 2026-02-29.
            "2026-05-10"       | "20260-05-10"  | Geval c1, veld doses[1].date: deze datum bestaat niet: 20260-05-10.
            "2026-05-10"       | 20260510       | Geval c1, veld doses[1].date: dit moet tekst zijn.
            {"kind":"HPV",     | {"kind":"HVP", | Geval c1, veld doses[1].kind: deze soort is niet bekend: HVP.
            {"kind":"HPV",     | {"kind":"*",   | Geval c1, veld doses[1].kind: deze soort is niet bekend: *.
            ["MenACWY"]        | ["MenB"]       | Geval c1, veld objections[0]: deze soort is niet bekend: MenB.
            ["MenACWY"]        | "MenACWY"      | Geval c1, veld objections: dit moet een lijst zijn.
            "contraindications"| "contra"       | Geval c1, veld contraindications: dit veld ontbreekt.
            "standaard"        | "versneld"     | Geval c1, veld scheme: standaard of aangepast kan, iets anders niet.
            "2016-05-02"       | "2026-09-02"   | Geval c1, veld birthDate: 2026-09-02 ligt na asOf, 2026-09-01.
            "2026-10-01"       | null           | Geval c1, veld deferrals[0].until: dit veld ontbreekt.
            "c1"               | 1              | Geval nummer 1, veld id: dit moet tekst zijn.
            """)
    void refusesWhatCannotBeAndWritesNothing(String part, String instead, String sentence) throws IOException {
        assertThat(due("[" + CASE.replace(part, instead) + "]")).isEqualTo(new Said(1, sentence));
        assertThat(folder.resolve("answers.json")).doesNotExist();
    }

    @Test
    void refusesWhatIsNoListOfCases() throws IOException {
        assertThat(due(CASE)).isEqualTo(new Said(1, "Het bestand met gevallen moet een lijst zijn, tussen [ en ]."));
        assertThat(due("")).isEqualTo(new Said(1, "Het bestand met gevallen moet een lijst zijn, tussen [ en ]."));
        assertThat(due("[" + CASE).sentence()).startsWith("Het bestand met gevallen is geen JSON: ");
        assertThat(due("[" + CASE + "] nog iets").sentence()).startsWith("Het bestand met gevallen is geen JSON: ");
        assertThat(due("[null]")).isEqualTo(new Said(1, "Geval nummer 1, veld id: dit veld ontbreekt."));
        assertThat(folder.resolve("answers.json")).doesNotExist();
    }

    @Test
    void answersNoCasesAndAGreatMany() throws IOException {
        assertThat(due("[]")).isEqualTo(new Said(0, ""));
        assertThat(JsonMapper.shared().readTree(out())).isEmpty();

        assertThat(due("[" + String.join(",", Collections.nCopies(5_000, CASE)) + "]"))
                .isEqualTo(new Said(0, ""));
        assertThat(JsonMapper.shared().readTree(out())).hasSize(5_000);
    }

    @Test
    void needsNoDatabase() {
        assertThat(CommandLineInterface.needsDatabase(List.of("due", "--cases", "a", "--out", "b")))
                .isFalse();
    }

    private record Said(int exit, String sentence) {}

    private Said due(String cases) throws IOException {
        var file = Files.writeString(folder.resolve("cases.json"), cases);
        var err = System.err;
        var caught = new ByteArrayOutputStream();
        System.setErr(new PrintStream(caught, true, StandardCharsets.UTF_8));
        try {
            var exit = CommandLineInterface.run(
                    List.of(
                            "due",
                            "--cases",
                            file.toString(),
                            "--out",
                            folder.resolve("answers.json").toString()),
                    Map.of());
            return new Said(exit, caught.toString(StandardCharsets.UTF_8).strip());
        } finally {
            System.setErr(err);
        }
    }

    private byte[] out() throws IOException {
        return Files.readAllBytes(folder.resolve("answers.json"));
    }
}
