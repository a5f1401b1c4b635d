package nl.wieg.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import nl.wieg.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.jdbc.DataSourceBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.SimpleDriverDataSource;

/** What is typed, against the real services and the database that ships. */
@ExtendWith(OutputCaptureExtension.class)
class CommandLineInterfaceTests {

    private static final String UNKNOWN = new UUID(0, 1).toString();

    @Test
    void refusesAnUnknownRecordInOneSentenceAndLogsWhoTriedWhat(CapturedOutput output) {
        run("quarantine", "list"); // the first start makes the tables
        TestDatabase.empty("access_log");

        var exit = run("quarantine", "dismiss", UNKNOWN, "--reason", "dubbel");

        assertThat(exit).isEqualTo(1);
        assertThat(output.getErr().lines()).containsExactly("Er is geen record " + UNKNOWN + " in quarantaine.");
        assertThat(logged())
                .containsExactly("opdrachtregel (" + System.getProperty("user.name") + ") STEWARD quarantaine "
                        + UNKNOWN + " allowed");
    }

    @Test
    void countsNoYearThatNobodyKnows(CapturedOutput output) {
        assertThat(run("count", "--year", "70000")).isEqualTo(1);
        assertThat(output.getErr().lines())
                .containsExactly("Het jaar moet tussen 1900 en 2100 liggen, en niet 70000 zijn.");
    }

    @Test
    void renewsTheKeysAndSaysForHowMany(CapturedOutput output) {
        assertThat(run("keys", "rotate")).isZero();
        assertThat(run("keys", "forget")).isZero();

        assertThat(output.getOut())
                .containsPattern("Sleutels van personen onder de nieuwe hoofdsleutel: \\d+\\.")
                .containsPattern("Personen te vinden met de nieuwe zoeksleutel: \\d+\\.")
                .contains("Nummers die bij twee personen staan: 0.")
                .contains("Alleen de nieuwste hoofdsleutel en de nieuwste zoeksleutel zijn er nog.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            keyfigures --feeds a --out b       | Dit ontbreekt: --year. Zie ops/wieg keyfigures --help.
            keyfigures --year x                | De waarde bij --year kan niet: x. Zie ops/wieg keyfigures --help.
            onzin                              | Dit is niet bekend: onzin. Zie ops/wieg --help.
            quarantine                         | Kies een van: correct, dismiss, list, release. Zie ops/wieg quarantine --help.
            quarantine release --reason dubbel | Dit ontbreekt: <id>. Zie ops/wieg quarantine release --help.
            """)
    void saysInDutchWhatWasTypedWrong(String typed, String sentence, CapturedOutput output) {
        assertThat(run(typed.split(" "))).isEqualTo(1);
        assertThat(output.getErr().lines()).containsExactly(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            keyfigures --help         | Usage: wieg keyfigures
            count -h                  | Usage: wieg count
            due --help                | Usage: wieg due
            keys rotate --help        | Usage: wieg keys rotate
            quarantine --help         | Usage: wieg quarantine
            quarantine release --help | Usage: wieg quarantine release
            """)
    void explainsEachCommand(String typed, String begin, CapturedOutput output) {
        assertThat(run(typed.split(" "))).isZero();
        assertThat(output.getOut()).startsWith(begin);
    }

    @Test
    void needsNoDatabaseToSayWhatWasTypedWrong() {
        assertThat(CommandLineInterface.needsDatabase(List.of("quarantine", "list")))
                .isTrue();
        assertThat(CommandLineInterface.needsDatabase(List.of("quarantine"))).isFalse();
        assertThat(CommandLineInterface.needsDatabase(List.of("count", "--yaer", "2024")))
                .isFalse();
        assertThat(CommandLineInterface.needsDatabase(List.of("count", "--help")))
                .isFalse();
    }

    @Test
    void saysOfAFaultOfOursWhichKindItWasAndNotAWordMore(CapturedOutput output) {
        var exit = CommandLineInterface.run(
                List.of("count", "--year", "2024"), Map.of("spring.datasource.url", "jdbc:mariadb://localhost:1/none"));

        assertThat(exit).isEqualTo(1);
        assertThat(output.getErr()).contains("Dit is onverwacht mislukt (").doesNotContain("\tat ", "localhost");
    }

    private static int run(String... arguments) {
        return CommandLineInterface.run(List.of(arguments), settings());
    }

    private static Map<String, String> settings() {
        return TestDatabase.springProperties().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, setting -> String.valueOf(setting.getValue())));
    }

    private static String setting(String name) {
        return settings().getOrDefault(name, "");
    }

    private static List<String> logged() {
        var database = DataSourceBuilder.create()
                .url(setting("spring.datasource.url"))
                .username(setting("spring.datasource.username"))
                .password(setting("spring.datasource.password"))
                .type(SimpleDriverDataSource.class)
                .build();
        return JdbcClient.create(database)
                .sql("SELECT CONCAT_WS(' ', user_id, roles, object_type, object_id, outcome) FROM access_log")
                .query(String.class)
                .list();
    }
}
