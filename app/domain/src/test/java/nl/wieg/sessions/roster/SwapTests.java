package nl.wieg.sessions.roster;

import static nl.wieg.sessions.roster.SwapState.ASKED;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import nl.wieg.sessions.resources.EmployeeId;
import nl.wieg.shared.WrongInput;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of states in the words of the package. */
class SwapTests {

    private static final Swap NEW = Swap.asked(
            new UUID(1, 1),
            new EmployeeId(new UUID(2, 1)),
            new EmployeeId(new UUID(2, 2)),
            Optional.empty(),
            Instant.parse("2026-10-01T08:00:00Z"));

    @Test
    void isAskedAtFirst() {
        assertThat(NEW.state()).isEqualTo(ASKED);
    }

    @ParameterizedTest
    @CsvSource({
        "ASKED,     approve,  APPROVED",
        "ASKED,     refuse,   REFUSED",
        "ASKED,     withdraw, WITHDRAWN",
        "APPROVED,  approve,",
        "APPROVED,  refuse,",
        "APPROVED,  withdraw,",
        "REFUSED,   approve,",
        "REFUSED,   refuse,",
        "REFUSED,   withdraw,",
        "WITHDRAWN, approve,",
        "WITHDRAWN, refuse,",
        "WITHDRAWN, withdraw,"
    })
    void isDecidedOnOnce(SwapState state, String act, @Nullable SwapState next) {
        var swap = in(state);

        if (next == null) {
            assertThatThrownBy(() -> does(act).apply(swap))
                    .isInstanceOf(WrongInput.class)
                    .hasMessage("Over deze ruil is al beslist.");
        } else {
            assertThat(does(act).apply(swap).state()).isEqualTo(next);
        }
    }

    private static Swap in(SwapState state) {
        return switch (state) {
            case ASKED -> NEW;
            case APPROVED -> NEW.approved();
            case REFUSED -> NEW.refused();
            case WITHDRAWN -> NEW.withdrawn();
        };
    }

    private static UnaryOperator<Swap> does(String act) {
        return switch (act) {
            case "approve" -> Swap::approved;
            case "refuse" -> Swap::refused;
            default -> Swap::withdrawn;
        };
    }
}
