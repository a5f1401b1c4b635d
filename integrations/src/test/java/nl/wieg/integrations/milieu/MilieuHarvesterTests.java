package nl.wieg.integrations.milieu;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.nimbusds.jose.crypto.MACVerifier;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import nl.wieg.RoutesTestApplication;
import nl.wieg.access.Actor;
import nl.wieg.intake.Deliveries;
import nl.wieg.intake.DeliveryStanding;
import nl.wieg.intake.DeliverySummary;
import nl.wieg.intake.Harvester;
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
class MilieuHarvesterTests {

    private static final WireMockServer SOURCE = new WireMockServer(options().dynamicPort());
    private static final AtomicInteger YEARS = new AtomicInteger(1950);
    private static final String SECRET = "een geheim dat lang genoeg is voor de controle";

    private final int year = YEARS.incrementAndGet();

    @Autowired
    @Qualifier("milieuHarvester")
    private Harvester harvester;

    @Autowired
    private Deliveries deliveries;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        SOURCE.start();
        TestDatabase.register(registry);
        registry.add("wieg.milieu.url", () -> SOURCE.baseUrl() + "/api/v1/");
        registry.add("wieg.milieu.client-id", () -> "wieg-drenthe");
        registry.add("wieg.milieu.client-secret", () -> SECRET);
        registry.add("wieg.harvest.redeliveries", () -> "3");
        registry.add("wieg.harvest.redelivery-delay", () -> "10ms");
    }

    @AfterAll
    static void stop() {
        SOURCE.stop();
    }

    @BeforeEach
    void answerWell() {
        SOURCE.resetAll();
    }

    @Test
    void followsThePagesUntilNoNextIsNamed() {
        page(1, 3, 2, "\"" + SOURCE.baseUrl() + "/api/v1/zaken?zaaktype=x&page=2\"");
        page(2, 3, 1, "null");

        harvester.harvest(year);

        assertThat(newest().standing()).isEqualTo(DeliveryStanding.READ);
        SOURCE.verify(
                2,
                getRequestedFor(urlPathEqualTo("/api/v1/zaken"))
                        .withQueryParam("zaaktype", equalTo(SOURCE.baseUrl() + "/api/v1/zaaktypen/1"))
                        .withQueryParam("einddatum__gte", equalTo(year + "-01-01"))
                        .withQueryParam("einddatum__lt", equalTo((year + 1) + "-01-01")));
    }

    @Test
    void signsEachRequestWithTheSecret() throws Exception {
        page(1, 0, 0, "null");

        harvester.harvest(year);

        var header = SOURCE.getAllServeEvents().getFirst().getRequest().getHeader("Authorization");
        var token = SignedJWT.parse(header.replaceFirst("^Bearer ", ""));
        assertThat(token.verify(new MACVerifier(SECRET))).isTrue();
        assertThat(token.getJWTClaimsSet().getIssuer()).isEqualTo("wieg-drenthe");
        assertThat(token.getJWTClaimsSet().getStringClaim("client_id")).isEqualTo("wieg-drenthe");
        assertThat(token.getJWTClaimsSet().getIssueTime().toInstant())
                .isBetween(Instant.now().minusSeconds(60), Instant.now());
    }

    @Test
    void neverFollowsToAnotherHost() {
        page(1, 3, 2, "\"http://elders.invalid/zaken?page=2\"");
        page(2, 3, 1, "null");

        harvester.harvest(year);

        assertThat(newest().standing()).isEqualTo(DeliveryStanding.READ);
    }

    @Test
    void refusesToWalkInCircles() {
        page(1, 3, 2, "\"" + SOURCE.baseUrl() + "/api/v1/zaken?page=1\"");

        harvester.harvest(year);

        assertThat(newest().standing()).isEqualTo(DeliveryStanding.INCOMPLETE);
        assertThat(newest().reason()).isEqualTo("Na bladzijde 1 noemt de bron bladzijde 1.");
    }

    @Test
    void neverCountsFewerThanTheSourceHas() {
        page(1, 3, 2, "null");

        harvester.harvest(year);

        assertThat(newest().standing()).isEqualTo(DeliveryStanding.INCOMPLETE);
        assertThat(newest().reason()).isEqualTo("De bron noemt 3 records. Er kwamen er 2.");
    }

    private void page(int number, int count, int items, String next) {
        var cases = "{\"identificatie\":\"MG-%d-%d\"},".formatted(year, number).repeat(items);
        SOURCE.stubFor(get(urlPathEqualTo("/api/v1/zaken"))
                .withQueryParam("page", equalTo(String.valueOf(number)))
                .willReturn(aResponse()
                        .withHeader("Content-Type", "application/json")
                        .withBody("{\"count\":%d,\"next\":%s,\"previous\":null,\"results\":[%s]}\n"
                                .formatted(count, next, cases.replaceFirst(",$", "")))));
    }

    private DeliverySummary newest() {
        return Actor.system("test")
                .call(() -> deliveries.page("milieu", null, 0, 1))
                .deliveries()
                .getFirst();
    }
}
