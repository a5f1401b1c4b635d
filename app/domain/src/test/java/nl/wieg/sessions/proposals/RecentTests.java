package nl.wieg.sessions.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecentTests {

    private final List<String> workedOut = new ArrayList<>();
    private final Recent<String, String> recent = new Recent<>(2);

    @Test
    void worksOutOnce() {
        assertThat(ask("a")).isEqualTo("van a");
        assertThat(ask("a")).isEqualTo("van a");

        assertThat(workedOut).containsExactly("a");
    }

    @Test
    void forgetsTheOldestWhenThereAreTooMany() {
        ask("a");
        ask("b");
        ask("c");
        ask("a");

        assertThat(workedOut).containsExactly("a", "b", "c", "a");
    }

    private String ask(String key) {
        return recent.of(key, () -> {
            workedOut.add(key);
            return "van " + key;
        });
    }
}
