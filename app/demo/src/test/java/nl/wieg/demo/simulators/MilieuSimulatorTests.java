package nl.wieg.demo.simulators;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.wieg.demo.generator.EnvironmentCase;
import nl.wieg.demo.generator.EnvironmentCase.Feature;
import org.junit.jupiter.api.Test;

class MilieuSimulatorTests {

    @Test
    void givesTheClosedCasesByFollowingTheNextPage() {
        try (MilieuSimulator simulator = MilieuSimulator.start(casesEndingIn2024(250), Faults.NONE)) {
            assertThat(harvested(simulator, new Asking())).hasSize(250).doesNotHaveDuplicates();
        }
    }

    @Test
    void failsSomePagesOnceEachInItsOwnWay() {
        try (MilieuSimulator simulator = MilieuSimulator.start(casesEndingIn2024(450), Faults.REAL_LIFE)) {
            Asking asking = new Asking();

            assertThat(harvested(simulator, asking)).hasSize(450);
            assertThat(asking.troubles).containsExactly("429 1", "503", "cut off", "broken");
        }
    }

    @Test
    void wordsACaseAsZgwDoes() {
        EnvironmentCase advice = new EnvironmentCase(
                "u-1", "MG-2024-0007", "2024-01-30", "2024-03-02", List.of(new Feature("GM1681", "gemeente")));

        try (MilieuSimulator simulator = MilieuSimulator.start(List.of(advice), Faults.NONE)) {
            Map<?, ?> page = new Asking().page(firstPage(simulator), token(Client.DEMO, Instant.now()));

            assertThat(page.get("count")).isEqualTo(1);
            assertThat(page.containsKey("next")).isTrue();
            assertThat(page.get("next")).isNull();
            assertThat(page.get("previous")).isNull();
            assertThat(Asking.items(page, "results")).singleElement().satisfies(result -> assertThat((Map<?, ?>) result)
                    .extracting("identificatie", "einddatum", "kenmerken", "archiefnominatie")
                    .containsExactly(
                            "MG-2024-0007",
                            "2024-03-02",
                            List.of(Map.of("kenmerk", "GM1681", "bron", "gemeente")),
                            null));
        }
    }

    @Test
    void namesTheCaseTypeTheSameAfterARestart() {
        assertThat(configuredCaseTypes())
                .containsExactly("https://catalogus.wieg.invalid/zaaktypen/1")
                .isEqualTo(configuredCaseTypes());
    }

    @Test
    void listsNothingOfAnotherYearOrAnotherKindOfCase() {
        try (MilieuSimulator simulator = MilieuSimulator.start(casesEndingIn2024(3), Faults.NONE)) {
            String token = token(Client.DEMO, Instant.now());
            String otherYear =
                    firstPage(simulator).replace("2025-01-01", "2026-01-01").replace("2024-01-01", "2025-01-01");
            String otherKind = firstPage(simulator).replace("zaaktypen%2F1", "zaaktypen%2F2");

            assertThat(new Asking().page(otherYear, token).get("count")).isEqualTo(0);
            assertThat(new Asking().page(otherKind, token).get("count")).isEqualTo(0);
        }
    }

    @Test
    void refusesATokenOfAnotherSecretClientOrDay() throws IOException {
        try (MilieuSimulator simulator = MilieuSimulator.start(List.of(), Faults.NONE)) {
            Instant now = Instant.now();
            String otherSecret = token(new Client(Client.DEMO.id(), "geraden"), now);
            String otherClient = token(new Client("iemand", Client.DEMO.secret()), now);
            String yesterday = token(Client.DEMO, now.minusSeconds(86_400));

            for (String refused : List.of(otherSecret, otherClient, yesterday, "Bearer geen.echt.token", "")) {
                assertThat(Asking.get(firstPage(simulator), refused).statusCode())
                        .isEqualTo(403);
            }
            assertThat(Asking.get(firstPage(simulator), token(Client.DEMO, now)).statusCode())
                    .isEqualTo(200);
        }
    }

    /** As the cases have them that a product gets with the settings of a fresh simulator. */
    private static List<Object> configuredCaseTypes() {
        try (MilieuSimulator simulator = MilieuSimulator.start(casesEndingIn2024(1), Faults.NONE)) {
            Map<String, String> settings = simulator.springProperties();
            String address = settings.get("wieg.milieu.url") + "/zaken?zaaktype="
                    + Asking.encoded(String.valueOf(settings.get("wieg.milieu.zaaktype")))
                    + "&einddatum__gte=2024-01-01&einddatum__lt=2025-01-01&page=1";
            Map<?, ?> page = new Asking().page(address, token(Client.DEMO, Instant.now()));
            return Asking.items(page, "results").stream()
                    .<Object>map(each -> ((Map<?, ?>) each).get("zaaktype"))
                    .toList();
        }
    }

    private static List<String> harvested(MilieuSimulator simulator, Asking asking) {
        String token = token(Client.DEMO, Instant.now());
        List<String> identifications = new ArrayList<>();
        Object next = firstPage(simulator);
        while (next != null) {
            Map<?, ?> page = asking.page(next.toString(), token);
            for (Object result : Asking.items(page, "results")) {
                identifications.add(String.valueOf(((Map<?, ?>) result).get("identificatie")));
            }
            next = page.get("next");
        }
        return identifications;
    }

    private static String firstPage(MilieuSimulator simulator) {
        return simulator.baseUrl() + "/zaken?zaaktype=" + Asking.encoded(simulator.baseUrl() + "/zaaktypen/1")
                + "&einddatum__gte=2024-01-01&einddatum__lt=2025-01-01&page=1";
    }

    private static List<EnvironmentCase> casesEndingIn2024(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> new EnvironmentCase("u-" + i, "MG-2024-" + i, "2024-01-30", "2024-03-02", List.of()))
                .toList();
    }

    private static String token(Client client, Instant issued) {
        String header = encoded("{\"typ\":\"JWT\",\"alg\":\"HS256\"}");
        String claims =
                encoded("{\"iss\":\"%s\",\"iat\":%d,\"client_id\":\"%s\",\"user_id\":\"\",\"user_representation\":\"\"}"
                        .formatted(client.id(), issued.getEpochSecond(), client.id()));
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(client.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signature = mac.doFinal((header + "." + claims).getBytes(StandardCharsets.UTF_8));
            return "Bearer " + header + "." + claims + "."
                    + Base64.getUrlEncoder().withoutPadding().encodeToString(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
