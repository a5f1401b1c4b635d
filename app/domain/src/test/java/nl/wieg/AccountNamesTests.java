package nl.wieg;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The name of an account may be as long as the personnel administration writes it. */
@DomainTest
class AccountNamesTests {

    @Autowired
    private JdbcClient jdbc;

    @Test
    void fitWhereverItStandsWhoDidSomething() {
        var tooNarrow = jdbc.sql("""
                        SELECT CONCAT(TABLE_NAME, '.', COLUMN_NAME) FROM information_schema.COLUMNS
                        WHERE TABLE_SCHEMA = DATABASE() AND (COLUMN_NAME LIKE '%\\_by' OR COLUMN_NAME = 'performer')
                          AND CHARACTER_MAXIMUM_LENGTH < 200""").query(String.class).list();

        assertThat(tooNarrow).isEmpty();
    }
}
