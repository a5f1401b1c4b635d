package nl.wieg.keyfigures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import nl.wieg.DomainTest;
import nl.wieg.TestDatabase;
import nl.wieg.access.Actor;
import nl.wieg.access.Role;
import nl.wieg.shared.TimeOrderedIds;
import nl.wieg.shared.WrongInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

@DomainTest
class YearCountsTests {

    private static final String LONGEST_NAME = "n".repeat(200);
    private static final Actor STEWARD = new Actor("anouk", LONGEST_NAME, Set.of(Role.STEWARD));

    @Autowired
    private YearCounts counts;

    @Autowired
    private JdbcClient jdbc;

    @BeforeEach
    void osirisDeliveredAbout2024() {
        TestDatabase.empty("intake_quarantine", "intake_record", "intake_delivery_part", "intake_delivery");
        jdbc.sql(
                        "INSERT INTO intake_delivery (id, source, sha256, name, channel, state, seq, landed_at, first_year, last_year) "
                                + "VALUES (?, 'osiris', ?, 'osiris-2024.xml', 'file', 'stored', 1, NOW(6), 2024, 2024)")
                .params(TimeOrderedIds.next(), new byte[32])
                .update();
    }

    @AfterEach
    void nothingIsCounted() {
        TestDatabase.empty("keyfigure_snapshot", "keyfigure_run", "intake_delivery");
    }

    @ParameterizedTest
    @ValueSource(ints = {1899, 2101, 70_000})
    void countsNoYearThatNobodyKnows(int year) {
        assertThatThrownBy(() -> STEWARD.run(() -> counts.request(year, "proef")))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Het jaar moet tussen 1900 en 2100 liggen, en niet " + year + " zijn.");
        assertThat(runs()).isEmpty();
    }

    @Test
    void countsForStaffNoYearThatNothingWasDeliveredAbout() {
        assertThatThrownBy(() -> STEWARD.run(() -> counts.request(2050, "proef")))
                .isInstanceOf(WrongInput.class)
                .hasMessage("Over 2050 is niets geleverd, dus er is niets te tellen.");
        assertThat(runs()).isEmpty();

        Actor.system("test").run(() -> counts.request(2050, "proef"));
        assertThat(runs()).extracting(RunSummary::year).containsExactly(2050);
    }

    @Test
    void remembersWhoAskedHoweverLongTheirName() {
        STEWARD.run(() -> counts.request(2024, "proef"));

        assertThat(runs()).extracting(RunSummary::requestedBy).containsExactly(LONGEST_NAME);
    }

    @Test
    void letsTheApplicationMoveARunButNotSayOtherwiseWhoAsked() {
        var run = STEWARD.call(() -> counts.request(2024, "proef"));

        Actor.system("test").run(() -> counts.pin(run));

        assertThat(runs()).extracting(RunSummary::state).containsExactly("counting");
        assertThatThrownBy(() ->
                        jdbc.sql("UPDATE keyfigure_run SET requested_by = 'x'").update())
                .isInstanceOf(DataAccessException.class);
    }

    private List<RunSummary> runs() {
        return STEWARD.call(() -> counts.newest(0, 10));
    }
}
