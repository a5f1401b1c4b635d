package nl.wieg.people;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BsnTests {

    @ParameterizedTest
    @ValueSource(strings = {"999990007", "999990019", "999990020", "999990032", "999990044", "010000008"})
    void takesANumberThatPassesTheElfproef(String digits) {
        assertThat(Bsn.of(digits).map(Bsn::digits)).contains(digits);
    }

    @ParameterizedTest
    @ValueSource(strings = {"999990008", "000000000", "99999007", "0999990007", "99999000a", " 999990007", ""})
    void refusesAnyOther(String digits) {
        assertThat(Bsn.of(digits)).isEmpty();
    }

    @Test
    void showsItsLastDigitsOnly() {
        assertThat(Bsn.of("999990019").orElseThrow()).hasToString("••••••019");
    }
}
