package nl.wieg.immunisation.doses;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/** The products that we know, read once; they change by migration only. */
@Component
public class Products {

    private final Supplier<Map<String, Product>> byCode;

    Products(JdbcClient jdbc) {
        this.byCode = SingletonSupplier.of(() ->
                jdbc
                        .sql("SELECT code, name, kind, antibody FROM immunisation_product")
                        .query(Product.class)
                        .list()
                        .stream()
                        .collect(Collectors.toUnmodifiableMap(Product::code, Function.identity())));
    }

    /** All of them, by name. */
    public List<Product> all() {
        return byCode.get().values().stream()
                .sorted((a, b) -> a.name().compareTo(b.name()))
                .toList();
    }

    /** The product of this code, or of this name in any case. */
    public Optional<Product> find(String codeOrName) {
        return Optional.ofNullable(byCode.get().get(codeOrName)).or(() -> byCode.get().values().stream()
                .filter(product -> product.name().equalsIgnoreCase(codeOrName))
                .findFirst());
    }

    Product of(String code) {
        return find(code).orElseThrow();
    }
}
