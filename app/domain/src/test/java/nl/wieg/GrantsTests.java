package nl.wieg;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the application's database user cannot do, whatever the code says. */
@DomainTest
class GrantsTests {

    @Autowired
    private JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "INSERT INTO keyfigure_definition SELECT * FROM keyfigure_definition WHERE FALSE",
                "INSERT INTO keyfigure_term SELECT * FROM keyfigure_term WHERE FALSE",
                "UPDATE keyfigure_run SET year = 2024",
                "UPDATE keyfigure_run SET requested_by = 'Kim de Wit'",
                "UPDATE keyfigure_run SET requested_at = NOW()",
                "UPDATE keyfigure_run SET reason = 'proef'",
                "UPDATE intake_delivery SET source = 'osiris'",
                "UPDATE intake_delivery SET name = 'proef.xml'",
                "UPDATE intake_delivery SET landed_at = NOW()",
                "UPDATE intake_quarantine SET reason = 'proef'",
                "DELETE FROM keyfigure_run",
                "DELETE FROM intake_quarantine",
                "DELETE FROM person",
                "DELETE FROM person_key",
                "UPDATE person SET id = UUID()",
                "UPDATE person_bsn SET sealed = 'proef'",
                "UPDATE immunisation_status SET person_id = UUID()",
                "UPDATE immunisation_programme_status SET status = 'given'",
                "UPDATE person_reference SET scheme = 'proef'",
                "UPDATE person_authority SET under_research = TRUE",
                "UPDATE person_authority_holder SET position = 0",
                "UPDATE person_mutation SET content = 'proef'",
                "DELETE FROM person_change",
                "UPDATE immunisation_consent SET decision = 'yes'",
                "DELETE FROM immunisation_consent",
                "UPDATE immunisation_finding SET finding = 'give'",
                "UPDATE immunisation_indication SET scheme = 'standaard'",
                "DELETE FROM immunisation_indication",
                "UPDATE immunisation_wish SET since = NOW()",
                "DELETE FROM immunisation_wish",
                "UPDATE immunisation_definition SET made_by = 'proef'",
                "DELETE FROM immunisation_definition",
                "UPDATE immunisation_definition_row SET version = 1",
                "INSERT INTO immunisation_coverage_target SELECT * FROM immunisation_coverage_target WHERE FALSE",
                "UPDATE immunisation_coverage SET covered = 0",
                "DELETE FROM immunisation_coverage",
                "UPDATE sessions_round SET made_by = 'proef'",
                "DELETE FROM sessions_round",
                "UPDATE sessions_round_offer SET round_state = 'draft'",
                "INSERT INTO sessions_round_offer (round_state) VALUES ('published')",
                "UPDATE sessions_round_turnout SET share = 1",
                "UPDATE sessions_round_team SET max_sessions = 1",
                "UPDATE sessions_round_group_day SET capacity = 600",
                "UPDATE sessions_round_group_day_cancelled SET reason = 'proef'",
                "DELETE FROM sessions_round_group_day_cancelled",
                "UPDATE sessions_session_vaccine SET doses = 1",
                "DELETE FROM sessions_session_vaccine",
                "UPDATE sessions_swap SET by_id = UUID()",
                "DELETE FROM sessions_swap",
                "UPDATE sessions_turnout_default SET share = 1",
                "INSERT INTO region_postcode_area SELECT * FROM region_postcode_area WHERE FALSE",
                "UPDATE access_log SET outcome = 'allowed'",
                "DELETE FROM access_log",
                "UPDATE access_work_context SET municipality = '*'",
                "UPDATE access_break_glass SET reason = 'proef'",
                "DELETE FROM access_break_glass"
            })
    void refuseWhatIsNeverDone(String statement) {
        assertThatThrownBy(() -> jdbc.sql(statement).update()).hasStackTraceContaining("command denied");
    }
}
