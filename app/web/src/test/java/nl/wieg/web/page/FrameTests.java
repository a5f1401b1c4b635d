package nl.wieg.web.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FrameTests {

    @Test
    void offersNoHelpWhereNoneIsSet() {
        assertThat(frame("", "").hasHelp()).isFalse();
        assertThat(frame("0592 12 34 56", "").hasHelp()).isTrue();
        assertThat(frame("", "hulp@voorbeeld.nl").hasHelp()).isTrue();
    }

    private static Frame frame(String phone, String mail) {
        return new Frame("GGD Voorbeeld", "", "", List.of(), phone, mail, "");
    }
}
