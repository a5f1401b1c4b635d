package nl.wieg.shared;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The municipalities of the region, read once from the database; they change by migration only. */
@Component
public class Municipalities {

    private final Supplier<List<Municipality>> all;
    private final Supplier<Map<String, Municipality>> byCode;

    Municipalities(JdbcClient jdbc) {
        this.all = SingletonSupplier.of(() -> read(jdbc));
        this.byCode = SingletonSupplier.of(() -> all.get().stream()
                .collect(Collectors.toUnmodifiableMap(m -> m.code().value(), Function.identity())));
    }

    /** Those valid now, by name. */
    public List<Municipality> all() {
        return all.get();
    }

    /**
     * The code of a municipality of the region, or {@code GM0000}; empty for every other text.
     *
     * @param text as a source wrote it, trimmed
     */
    public Optional<MunicipalityCode> find(String text) {
        if (MunicipalityCode.UNKNOWN.value().equals(text)) {
            return Optional.of(MunicipalityCode.UNKNOWN);
        }
        return Optional.ofNullable(byCode.get().get(text)).map(Municipality::code);
    }

    private static List<Municipality> read(JdbcClient jdbc) {
        return jdbc.sql("SELECT code, name FROM municipality WHERE valid_until IS NULL ORDER BY name")
                .query((row, i) -> new Municipality(new MunicipalityCode(row.getString("code")), row.getString("name")))
                .list();
    }
}
