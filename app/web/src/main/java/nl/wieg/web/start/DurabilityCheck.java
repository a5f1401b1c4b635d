package nl.wieg.web.start;

import nl.wieg.shared.NotFitToStart;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Refuses to start on a database that may forget a commit when the power fails. */
@Component
class DurabilityCheck implements InitializingBean {

    private static final String REQUIRED = "1";

    private final JdbcClient jdbc;

    DurabilityCheck(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void afterPropertiesSet() {
        check("innodb_flush_log_at_trx_commit");
        if ("1".equals(variable("log_bin"))) {
            check("sync_binlog");
        }
    }

    private void check(String name) {
        var actual = variable(name);
        if (!actual.equals(REQUIRED)) {
            throw new NotFitToStart("The database may lose what it confirmed: set " + name + " to " + REQUIRED
                    + " (it is " + actual + ") and start again.");
        }
    }

    private String variable(String name) {
        return jdbc.sql("SELECT @@GLOBAL." + name).query(String.class).single();
    }
}
