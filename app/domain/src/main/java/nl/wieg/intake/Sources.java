package nl.wieg.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.wieg.shared.NotThere;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** Who delivers to us; read once, changed by migration only. */
@Component
public class Sources {

    private final Supplier<Map<String, Source>> byCode;

    Sources(JdbcClient jdbc) {
        this.byCode =
                SingletonSupplier.of(() -> jdbc
                        .sql("SELECT code, name, channel, personal, expected FROM intake_source")
                        .query(Source.class)
                        .list()
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(Source::code, Function.identity())));
    }

    public List<Source> all() {
        return byCode.get().values().stream()
                .sorted((a, b) -> a.code().compareTo(b.code()))
                .toList();
    }

    /**
     * The source of this code.
     *
     * @throws NotThere if there is none
     */
    public Source named(String code) {
        var source = byCode.get().get(code);
        if (source == null) {
            throw new NotThere("Er is geen bron " + code + ".");
        }
        return source;
    }
}
