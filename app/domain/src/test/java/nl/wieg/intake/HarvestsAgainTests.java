package nl.wieg.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import nl.wieg.DomainTest;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.shared.NotThere;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
@Import(HarvestsAgainTests.ACovidSource.class)
class HarvestsAgainTests {

    private static final BlockingQueue<String> HARVESTED = new LinkedBlockingQueue<>();
    private static final Actor STEWARD = new Actor("anouk", "Anouk Smit", Set.of(Role.STEWARD));
    private static final Actor MANAGER = new Actor("marije", "Marije Hofstra", Set.of(Role.MANAGEMENT));

    @Autowired
    private HarvestsAgain again;

    @Autowired
    private Deliveries deliveries;

    @Autowired
    private JdbcClient jdbc;

    private IntakeTables intake;

    @BeforeEach
    void nothingCameIn() {
        intake = new IntakeTables(jdbc);
        HARVESTED.clear();
    }

    @Test
    void fetchesTheYearOfTheHarvestAsAProcessOfOurOwn() throws InterruptedException {
        var harvest = intake.aHarvest("covid", 1, 2024);

        STEWARD.run(() -> again.begin(harvest));

        assertThat(HARVESTED.poll(Duration.ofSeconds(10).toMillis(), TimeUnit.MILLISECONDS))
                .isEqualTo("2024 by ophalen");
    }

    @Test
    void isForTheStewardAlone() {
        var harvest = intake.aHarvest("covid", 1, 2024);

        assertThatThrownBy(() -> MANAGER.run(() -> again.begin(harvest))).isInstanceOf(AccessRefused.class);
        assertThat(isPossible(MANAGER, harvest)).isFalse();
        assertThat(isPossible(STEWARD, harvest)).isTrue();
    }

    @Test
    void fetchesNoFileThatWasSent() {
        var file = intake.aFile("osiris", 1, 2024);

        assertThat(isPossible(STEWARD, file)).isFalse();
        assertThatThrownBy(() -> STEWARD.run(() -> again.begin(file))).isInstanceOf(NotThere.class);
    }

    private boolean isPossible(Actor actor, DeliveryId id) {
        return actor.<Boolean, RuntimeException>call(() -> again.isPossible(deliveries.get(id)));
    }

    @TestConfiguration
    static class ACovidSource {

        @Bean
        Harvester covid() {
            return new Harvester() {
                @Override
                public String source() {
                    return "covid";
                }

                @Override
                public void harvest(int year) {
                    HARVESTED.add(year + " by " + Actor.current().name());
                }
            };
        }
    }
}
