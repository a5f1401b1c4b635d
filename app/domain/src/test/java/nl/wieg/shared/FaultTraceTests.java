package nl.wieg.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.junit.jupiter.api.Test;

class FaultTraceTests {

    private final Throwable fault =
            new IllegalStateException("Jansen 1", new IOException("Jansen 2", new IllegalStateException("Jansen 3")));

    @Test
    void saysWhichKindsWithoutAWordOfTheirs() {
        assertThat(FaultTrace.kinds(fault)).isEqualTo("IllegalStateException < IOException");
    }

    @Test
    void saysWhereEachCameFrom() {
        assertThat(FaultTrace.of(fault))
                .contains("java.lang.IllegalStateException", "java.io.IOException")
                .contains("at nl.wieg.shared.FaultTraceTests.")
                .doesNotContain("Jansen");
    }
}
