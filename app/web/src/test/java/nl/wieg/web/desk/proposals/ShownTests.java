package nl.wieg.web.desk.proposals;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Optional;
import nl.wieg.sessions.plan.Placement;
import org.junit.jupiter.api.Test;
import org.springframework.util.LinkedMultiValueMap;

class ShownTests {

    private static final Placement SESSION = new Placement("zaal & co", "team", APlan.TUESDAY_MORNING);

    @Test
    void standsInTheAddress() {
        var shown = Shown.ALL.selecting(SESSION).by(PlanOrder.TEAM).in(LocalDate.of(2026, 10, 12));

        assertThat(shown.at("/voorstellen/1"))
                .isEqualTo("/voorstellen/1?sessie=2026-10-13M%7Ezaal+%26+co%7Eteam&week=2026-10-12&orde=team");
        assertThat(Shown.ALL.at("/voorstellen/1")).isEqualTo("/voorstellen/1");
    }

    @Test
    void isReadFromTheAddress() {
        assertThat(read("sessie", "2026-10-13M~zaal & co~team").session()).contains(SESSION);
        assertThat(read("week", "2026-10-15").week()).contains(LocalDate.of(2026, 10, 12));
        assertThat(read("orde", "vast").order()).isEqualTo(PlanOrder.KEPT);
    }

    @Test
    void leavesOutWhatIsNoSuchThing() {
        assertThat(read("sessie", "2026-10-13X~zaal~team").session()).isEmpty();
        assertThat(read("sessie", "").session()).isEmpty();
        assertThat(read("week", "nu").week()).isEmpty();
        assertThat(read("orde", "kleur").order()).isEqualTo(PlanOrder.WHEN);
    }

    @Test
    void goesToTheWeekOfTheSessionThatIsSelected() {
        assertThat(Shown.ALL.in(LocalDate.of(2026, 11, 2)).selecting(SESSION).week())
                .isEqualTo(Optional.empty());
    }

    private static Shown read(String name, String value) {
        var fields = new LinkedMultiValueMap<String, String>();
        fields.add(name, value);
        return Shown.of(fields);
    }
}
