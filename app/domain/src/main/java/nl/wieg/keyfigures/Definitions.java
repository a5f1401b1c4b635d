package nl.wieg.keyfigures;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
        var terms = terms();
        return jdbc.sql("""
                        SELECT * FROM keyfigure_definition d WHERE d.version = (SELECT MAX(v.version) FROM keyfigure_definition v
                          WHERE v.code = d.code AND v.valid_from <= ?) ORDER BY d.position""")
                .param(LocalDate.of(year, 12, 31))
                .query((row, i) -> new Definition(
                        row.getString("code"),
                        row.getInt("version"),
                        row.getInt("position"),
                        row.getBoolean("published"),
                        row.getString("label"),
                        row.getString("unit"),
                        Kind.of(row.getString("kind")),
                        row.getString("source"),
                        row.getString("rule"),
                        row.getString("includes"),
                        row.getString("owner"),
                        row.getObject("valid_from", LocalDate.class),
                        terms.getOrDefault(new Version(row.getString("code"), row.getInt("version")), List.of())))
                .list();
    }

    private Map<Version, List<Definition.Term>> terms() {
        var terms = new HashMap<Version, List<Definition.Term>>();
        jdbc.sql("SELECT code, version, side, category, state, weight FROM keyfigure_term")
                .query((row, i) -> terms.computeIfAbsent(
                                new Version(row.getString("code"), row.getInt("version")), version -> new ArrayList<>())
                        .add(new Definition.Term(
                                row.getString("side"),
                                row.getString("category"),
                                row.getString("state"),
                                row.getInt("weight"))))
                .list();
        return terms;
    }

    private record Version(String code, int version) {}
}
