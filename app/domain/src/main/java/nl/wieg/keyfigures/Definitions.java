package nl.wieg.keyfigures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The definitions, each year by the version that held then. */
@Component
class Definitions {

    private final JdbcClient jdbc;

    Definitions(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of a year, in the order of the page. */
    List<Definition> of(int year) {
        return jdbc
                .sql("""
                        SELECT * FROM keyfigure_definition d WHERE d.version = (SELECT MAX(v.version) FROM keyfigure_definition v
                          WHERE v.code = d.code AND v.valid_from <= ?)""")
                .param(LocalDate.of(year, 12, 31))
                .query((row, i) -> new Definition(
                        row.getString("code"),
                        row.getInt("version"),
                        row.getInt("position"),
                        row.getBoolean("published"),
                        row.getString("label"),
                        row.getString("unit"),
                        Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                        row.getString("source"),
                        row.getString("rule"),
                        row.getString("includes"),
                        row.getString("owner"),
                        terms(row.getString("code"), row.getInt("version"))))
                .list()
                .stream()
                .sorted(Comparator.comparingInt(Definition::position))
                .toList();
    }

    private List<Definition.Term> terms(String code, int version) {
        return jdbc.sql("SELECT side, category, state, weight FROM keyfigure_term WHERE code = ? AND version = ?")
                .params(code, version)
                .query(Definition.Term.class)
                .list();
    }
}
