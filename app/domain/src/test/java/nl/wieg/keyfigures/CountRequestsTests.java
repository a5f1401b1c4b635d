package nl.wieg.keyfigures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CountRequestsTests {

    private static final List<Integer> COUNTED = List.of(2022, 2023, 2024);

    @Test
    void asksForTheYearsOfTheRecords() {
        assertThat(CountRequests.about(Set.of(2024, 2025), COUNTED)).containsExactly(2024, 2025);
    }

    @Test
    void asksForACountedYearBetweenThemToo() {
        assertThat(CountRequests.about(Set.of(2021, 2024), COUNTED)).containsExactly(2021, 2022, 2023, 2024);
    }

    @Test
    void asksForEveryCountedYearAfterADeliveryWithoutRecords() {
        assertThat(CountRequests.about(Set.of(), COUNTED)).containsExactly(2022, 2023, 2024);
    }
}
