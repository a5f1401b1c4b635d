package nl.wieg.demo.shipping;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Starts the shipped product twice: on an empty database, and again with a virtual machine that takes notes. */
final class ProductRehearsal {

    private ProductRehearsal() {}

    /** Arguments: the folder that {@code ops/package} laid out; the folder of the unpacked database server. */
    public static void main(String[] arguments) throws Exception {
        var product = new ShippedProduct(Path.of(arguments[0]));
        try (var surroundings = Surroundings.start(Path.of(arguments[1]))) {
            start(surroundings, List.of("-jar", product.jar().toString()));
            start(
                    surroundings,
                    List.of(
                            "-XX:AOTCacheOutput=" + product.cache(),
                            "-jar",
                            product.jar().toString()));
        }
        if (!Files.exists(product.cache())) {
            throw new IllegalStateException("The rehearsal left no cache at " + product.cache());
        }
        System.exit(0); // the provider leaves threads behind
    }

    private static void start(Surroundings surroundings, List<String> what) throws Exception {
        try (var started = StartedJava.start(what, surroundings.settings())) {
            started.awaitPage("/aanmelden", 200);
        }
    }
}
