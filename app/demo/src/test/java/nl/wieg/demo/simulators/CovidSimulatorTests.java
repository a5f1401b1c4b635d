package nl.wieg.demo.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.common.Json;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.wieg.demo.generator.CovidDose;
import org.junit.jupiter.api.Test;

class CovidSimulatorTests {

    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");
    private static final String FORM =
            "grant_type=client_credentials&client_id=" + Client.DEMO.id() + "&client_secret=" + Client.DEMO.secret();

    @Test
    void givesEveryRegistrationOfThePeriodPageByPage() throws IOException {
        try (CovidSimulator simulator = CovidSimulator.start(dosesOn("2024-10-02", 1234), Faults.NONE)) {
            Asking asking = new Asking();

            assertThat(harvested(simulator, asking)).hasSize(1234).doesNotHaveDuplicates();
            assertThat(asking.troubles).isEmpty();
        }
    }

    @Test
    void failsSomePagesOnceEachInItsOwnWay() throws IOException {
        try (CovidSimulator simulator = CovidSimulator.start(dosesOn("2024-10-02", 9000), Faults.REAL_LIFE)) {
            Asking asking = new Asking();

            assertThat(harvested(simulator, asking)).hasSize(9000).doesNotHaveDuplicates();
            assertThat(asking.troubles).containsExactly("429 1", "503", "cut off", "broken");
        }
    }

    @Test
    void takesThePeriodInDaysOfAmsterdam() throws IOException {
        List<CovidDose> doses = Stream.of("2023-12-31T22:59:00Z", "2023-12-31T23:30:00Z", "2024-12-31T23:30:00Z")
                .map(moment -> new CovidDose(moment, 1, moment, "GM0114", "COMIRNATY", "najaar-2024", "geregistreerd"))
                .toList();

        try (CovidSimulator simulator = CovidSimulator.start(doses, Faults.NONE)) {
            assertThat(harvested(simulator, new Asking())).containsExactly("2023-12-31T23:30:00Z");
        }
    }

    @Test
    void refusesATokenAfterFiveMinutes() throws IOException {
        AtomicReference<Instant> now = new AtomicReference<>(NOON);
        InstantSource clock = now::get;
        try (CovidSimulator simulator = CovidSimulator.start(dosesOn("2024-10-02", 1), Faults.NONE, 0, clock)) {
            String token = token(simulator);
            String page = page(simulator, 1);

            now.set(NOON.plus(Duration.ofSeconds(299)));
            assertThat(Asking.get(page, token).statusCode()).isEqualTo(200);

            now.set(NOON.plus(Duration.ofMinutes(5)));
            assertThat(Asking.get(page, token).statusCode()).isEqualTo(401);
            assertThat(Asking.get(page, token(simulator)).statusCode()).isEqualTo(200);
        }
    }

    @Test
    void givesATokenToItsOwnClientOnly() throws IOException {
        try (CovidSimulator simulator = CovidSimulator.start(List.of(), Faults.NONE)) {
            String url = simulator.baseUrl() + "/oauth/token";
            String basic = Base64.getEncoder()
                    .encodeToString((Client.DEMO.id() + ":" + Client.DEMO.secret()).getBytes(StandardCharsets.UTF_8));

            assertThat(Asking.post(url, FORM).statusCode()).isEqualTo(200);
            assertThat(Asking.post(url, "grant_type=client_credentials", "Basic " + basic)
                            .statusCode())
                    .isEqualTo(200);
            assertThat(Asking.post(url, FORM + "x").statusCode()).isEqualTo(401);
            assertThat(Asking.post(url, "grant_type=password").statusCode()).isEqualTo(400);
        }
    }

    @Test
    void refusesAQuestionThatIsNotComplete() throws IOException {
        try (CovidSimulator simulator = CovidSimulator.start(List.of(), Faults.NONE)) {
            String url = simulator.baseUrl() + "/v1/toedieningen?vanaf=2024-02-30&tot=2025-01-01&pagina=1";

            assertThat(Asking.get(url, token(simulator)).statusCode()).isEqualTo(400);
        }
    }

    private static List<String> harvested(CovidSimulator simulator, Asking asking) throws IOException {
        String token = token(simulator);
        List<String> ids = new ArrayList<>();
        Map<?, ?> page;
        int number = 0;
        do {
            page = asking.page(page(simulator, ++number), token);
            for (Object item : Asking.items(page, "toedieningen")) {
                ids.add(String.valueOf(((Map<?, ?>) item).get("id")));
            }
        } while (number < (int) Objects.requireNonNull(page.get("paginas")));
        assertThat(page.get("totaal")).isEqualTo(ids.size());
        return ids;
    }

    private static String page(CovidSimulator simulator, int number) {
        return simulator.baseUrl() + "/v1/toedieningen?vanaf=2024-01-01&tot=2025-01-01&pagina=" + number
                + "&paginaGrootte=500";
    }

    private static String token(CovidSimulator simulator) throws IOException {
        String answer = Asking.post(simulator.baseUrl() + "/oauth/token", FORM).body();
        return "Bearer " + Json.read(answer, Map.class).get("access_token");
    }

    private static List<CovidDose> dosesOn(String day, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new CovidDose(
                        "dose-" + i,
                        1,
                        day + "T09:14:00+02:00",
                        "GM0114",
                        "COMIRNATY-JN1",
                        "najaar-2024",
                        "geregistreerd"))
                .toList();
    }
}
