package nl.wieg.integrations.covid;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.moreThanOrExactly;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static com.github.tomakehurst.wiremock.stubbing.Scenario.STARTED;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.BasicCredentials;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.matching.RequestPatternBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.GZIPOutputStream;
import nl.wieg.RoutesTestApplication;
import nl.wieg.access.Actor;
import nl.wieg.intake.Deliveries;
import nl.wieg.intake.DeliveryId;
import nl.wieg.intake.DeliveryStanding;
import nl.wieg.intake.DeliverySummary;
import nl.wieg.intake.Harvester;
import nl.wieg.intake.Harvests;
import nl.wieg.integrations.routing.TestDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

@SpringBootTest(classes = RoutesTestApplication.class)
class CovidHarvesterTests {

    private static final WireMockServer SOURCE = new WireMockServer(options().dynamicPort());
    private static final AtomicInteger YEARS = new AtomicInteger(1950);

    private final int year = YEARS.incrementAndGet();

    @Autowired
    @Qualifier("covidHarvester")
    private Harvester harvester;

    @Autowired
    private Harvests harvests;

    @Autowired
    private Deliveries deliveries;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        SOURCE.start();
        TestDatabase.register(registry);
        registry.add("wieg.covid.url", SOURCE::baseUrl);
        registry.add("wieg.covid.token-url", () -> SOURCE.baseUrl() + "/oauth/token");
        registry.add("wieg.covid.client-id", () -> "wieg");
        registry.add("wieg.covid.client-secret", () -> "geheim");
        registry.add("wieg.harvest.redeliveries", () -> "3");
        registry.add("wieg.harvest.redelivery-delay", () -> "10ms");
        registry.add("wieg.harvest.response-timeout", () -> "500ms");
    }

    @AfterAll
    static void stop() {
        SOURCE.stop();
    }

    @BeforeEach
    void answerWell() {
        SOURCE.resetAll();
        token("sleutel", 300);
        for (var number = 1; number <= 3; number++) {
            page(number, ok(body(number)));
        }
    }

    @Test
    void fetchesAllPagesOfAYear() {
        harvester.harvest(year);

        assertThat(newest().standing()).isEqualTo(DeliveryStanding.READ);
        assertThat(newest().coversYear()).isEqualTo((short) year);
        assertThat(newest().bytes()).isEqualTo(body(1).length() + body(2).length() + body(3).length());
        SOURCE.verify(
                1,
                asked(1).withQueryParam("vanaf", equalTo(year + "-01-01"))
                        .withQueryParam("tot", equalTo((year + 1) + "-01-01"))
                        .withQueryParam("paginaGrootte", equalTo("500"))
                        .withHeader("Authorization", equalTo("Bearer sleutel")));
    }

    @Test
    void countsTheSameHarvestOnce() {
        harvester.harvest(year);
        var first = newest();

        harvester.harvest(year);

        assertThat(newest()).isEqualTo(first);
    }

    @Test
    void asksAPageAgainThatFails() {
        first(2, aResponse().withStatus(503));
        harvester.harvest(year);

        assertThat(newest().standing()).isEqualTo(DeliveryStanding.READ);
        SOURCE.verify(1, asked(1));
        SOURCE.verify(2, asked(2));
    }

    @Test
    void asksAPageAgainThatTakesTooLong() {
        first(2, ok(body(2)).withFixedDelay(1_000));
        harvester.harvest(year);

        assertThat(newest().standing()).isEqualTo(DeliveryStanding.READ);
        SOURCE.verify(2, asked(2));
    }

    @Test
    void asksAPageAgainThatDripsIn() {
        first(2, ok(body(2)).withChunkedDribbleDelay(20, 6_000));
        harvester.harvest(year);

        assertThat(newest().standing()).isEqualTo(DeliveryStanding.READ);
        SOURCE.verify(2, asked(2));
    }

    @Test
    void asksAPageAgainThatIsCutOff() {
        first(2, ok(body(2).substring(0, 40)));
        harvester.harvest(year);

        assertThat(newest().standing()).isEqualTo(DeliveryStanding.READ);
        SOURCE.verify(2, asked(2));
    }

    @Test
    void asksAPageAgainWhoseConnectionBreaks() {
        first(2, aResponse().withFault(Fault.MALFORMED_RESPONSE_CHUNK));
        first(3, aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        harvester.harvest(year);

        assertThat(newest().standing()).isEqualTo(DeliveryStanding.READ);
    }

    @Test
    void waitsAsLongAsTheSourceAsks() {
        first(2, aResponse().withStatus(429).withHeader("Retry-After", "2"));
        var started = Instant.now();

        harvester.harvest(year);

        assertThat(newest().standing()).isEqualTo(DeliveryStanding.READ);
        assertThat(Duration.between(started, Instant.now())).isGreaterThanOrEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void waitsUntilTheMomentThatTheSourceNames() {
        var moment = ZonedDateTime.now(ZoneOffset.UTC).plusSeconds(3);
        first(
                2,
                aResponse()
                        .withStatus(503)
                        .withHeader("Retry-After", DateTimeFormatter.RFC_1123_DATE_TIME.format(moment)));

        harvester.harvest(year);

        assertThat(newest().standing()).isEqualTo(DeliveryStanding.READ);
        assertThat(Instant.now()).isAfterOrEqualTo(moment.toInstant().truncatedTo(ChronoUnit.SECONDS));
    }

    @Test
    void takesANewTokenWhenTheOldIsRefused() {
        harvester.harvest(year);
        SOURCE.resetRequests();
        first(2, aResponse().withStatus(401));

        harvester.harvest(year);

        SOURCE.verify(
                1,
                postRequestedFor(urlPathEqualTo("/oauth/token"))
                        .withBasicAuth(new BasicCredentials("wieg", "geheim"))
                        .withFormParam("grant_type", equalTo("client_credentials")));
        SOURCE.verify(2, asked(2));
    }

    @Test
    void takesANewTokenBeforeTheOldExpires() {
        token("kort", 1);
        first(1, aResponse().withStatus(401));
        page(2, ok(body(2)).withFixedDelay(450));
        page(3, ok(body(3)).withFixedDelay(450));
        harvester.harvest(year);
        SOURCE.resetRequests();

        harvester.harvest(year);

        SOURCE.verify(moreThanOrExactly(1), postRequestedFor(urlPathEqualTo("/oauth/token")));
        assertThat(newest().standing()).isEqualTo(DeliveryStanding.READ);
    }

    @Test
    void readsPackedAnswers() throws IOException {
        page(1, ok("").withBody(packed(body(1))).withHeader("Content-Encoding", "gzip"));
        harvester.harvest(year);

        assertThat(newest().standing()).isEqualTo(DeliveryStanding.READ);
    }

    @Test
    void givesUpAtOnceWhenRefused() {
        page(2, aResponse().withStatus(403));
        harvester.harvest(year);

        assertThat(newest().standing()).isEqualTo(DeliveryStanding.INCOMPLETE);
        assertThat(newest().reason()).isEqualTo("De bron weigert de vraag, met status 403.");
        SOURCE.verify(1, asked(2));
    }

    @Test
    void followsNoRedirect() {
        page(2, aResponse().withStatus(302).withHeader("Location", SOURCE.baseUrl() + "/elders"));
        harvester.harvest(year);

        assertThat(newest().reason()).isEqualTo("De bron weigert de vraag, met status 302.");
    }

    @Test
    void givesUpWhenTheSourceStaysDown() {
        page(2, aResponse().withStatus(500));
        harvester.harvest(year);

        assertThat(newest().standing()).isEqualTo(DeliveryStanding.INCOMPLETE);
        assertThat(newest().reason()).isEqualTo("De bron gaf geen bladzijde, maar status 500.");
        SOURCE.verify(1, asked(1));
        SOURCE.verify(12, asked(2));
    }

    @Test
    void givesUpWhenTheClientIsUnknown() {
        token("kort", 1);
        SOURCE.stubFor(post("/oauth/token").willReturn(aResponse().withStatus(401)));
        first(1, aResponse().withStatus(401));
        harvester.harvest(year);

        assertThat(newest().standing()).isEqualTo(DeliveryStanding.INCOMPLETE);
    }

    @Test
    void neverCountsFewerThanTheSourceHas() {
        page(3, ok(page(3, 1, 6)));
        harvester.harvest(year);

        assertThat(newest().standing()).isEqualTo(DeliveryStanding.INCOMPLETE);
        assertThat(newest().reason()).isEqualTo("De bron noemt 6 records. Er kwamen er 5.");
        SOURCE.verify(3, asked(1));
        SOURCE.verify(3, asked(3));
    }

    @Test
    void beginsAgainWhenTheTotalChangesMeanwhile() {
        first(2, ok(page(2, 2, 7)));
        harvester.harvest(year);

        assertThat(newest().standing()).isEqualTo(DeliveryStanding.READ);
        SOURCE.verify(2, asked(1));
    }

    @Test
    void goesOnAfterThePagesThatWereKept() {
        var broken = brokenOffAfter(body(1), body(2));

        harvester.harvest(year);

        assertThat(newest().standing()).isEqualTo(DeliveryStanding.READ);
        assertThat(newest().id()).isEqualTo(broken);
        SOURCE.verify(0, asked(1));
        SOURCE.verify(0, asked(2));
        SOURCE.verify(1, asked(3));
    }

    @Test
    void beginsAgainWhenTheKeptPagesDoNotFit() {
        brokenOffAfter(page(1, 2, 9));

        harvester.harvest(year);

        assertThat(newest().standing()).isEqualTo(DeliveryStanding.READ);
        SOURCE.verify(1, asked(1));
    }

    @Test
    void storesAYearWithoutDoses() {
        page(1, ok("{\"toedieningen\":[],\"pagina\":1,\"paginas\":0,\"totaal\":0}\n"));
        harvester.harvest(year);

        assertThat(newest().standing()).isEqualTo(DeliveryStanding.READ);
    }

    private DeliveryId brokenOffAfter(String... pages) {
        return Actor.system("test").call(() -> {
            var harvest = harvests.begin("covid", year);
            for (var page : pages) {
                harvests.addPage(harvest, harvests.pageCount(harvest) + 1, page.getBytes(StandardCharsets.UTF_8));
            }
            return harvest;
        });
    }

    private static void token(String token, int seconds) {
        SOURCE.stubFor(post("/oauth/token")
                .willReturn(ok("{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"expires_in\":%d}"
                        .formatted(token, seconds))));
    }

    private static void page(int number, ResponseDefinitionBuilder answer) {
        SOURCE.stubFor(get(urlPathEqualTo("/v1/toedieningen"))
                .withQueryParam("pagina", equalTo(String.valueOf(number)))
                .willReturn(answer));
    }

    /** The first answer to this page; the second is the good one. */
    private void first(int number, ResponseDefinitionBuilder answer) {
        var page = get(urlPathEqualTo("/v1/toedieningen")).withQueryParam("pagina", equalTo(String.valueOf(number)));
        SOURCE.stubFor(page.inScenario("bladzijde " + number)
                .whenScenarioStateIs(STARTED)
                .willReturn(answer)
                .willSetStateTo("gevraagd"));
    }

    private static RequestPatternBuilder asked(int number) {
        return getRequestedFor(urlPathEqualTo("/v1/toedieningen"))
                .withQueryParam("pagina", equalTo(String.valueOf(number)));
    }

    private static ResponseDefinitionBuilder ok(String body) {
        return aResponse().withHeader("Content-Type", "application/json").withBody(body);
    }

    private String body(int number) {
        return page(number, 2, 6);
    }

    private String page(int number, int items, int total) {
        var doses = IntStream.rangeClosed(1, items)
                .mapToObj("{\"id\":\"%d-%d-%%d\",\"versie\":1}".formatted(year, number)::formatted)
                .collect(Collectors.joining(","));
        return "{\"toedieningen\":[%s],\"pagina\":%d,\"paginas\":3,\"totaal\":%d}\n".formatted(doses, number, total);
    }

    private static byte[] packed(String text) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private DeliverySummary newest() {
        return Actor.system("test")
                .call(() -> deliveries.page("covid", null, 0, 1))
                .deliveries()
                .getFirst();
    }
}
