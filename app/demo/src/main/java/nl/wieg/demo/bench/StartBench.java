package nl.wieg.demo.bench;

import java.io.File;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.wieg.demo.shipping.ShippedProduct;
import nl.wieg.demo.shipping.StartedJava;
import nl.wieg.demo.shipping.Surroundings;

/**
 * From the start of the process to the first page, on a database that is initialised, against a web application that does nothing: as it is
 * shipped, with the cache of its rehearsal, and also without one.
 */
final class StartBench {

    private static final Pattern LIBRARIES_OF_EMPTY = Pattern.compile(
            "(wieg-demo|spring-(aop|beans|boot|context|core|expression|web|webmvc)|tomcat|jackson|logback|slf4j|jul|log4j|micrometer-(commons|observation)|jakarta|snakeyaml|commons-logging)-?.*\\.jar");

    private final ShippedProduct product;
    private final List<String> settings;

    private StartBench(ShippedProduct product, List<String> settings) {
        this.product = product;
        this.settings = settings;
    }

    static Map<String, Object> measure(Path binaries, Path shipped, int pairs) throws Exception {
        try (var surroundings = Surroundings.start(binaries)) {
            return new StartBench(new ShippedProduct(shipped), surroundings.settings()).run(pairs);
        }
    }

    private Map<String, Object> run(int pairs) throws Exception {
        plain();
        var asShipped = Pairs.ofTimed(pairs, this::cached, StartBench::empty);
        var alike = Pairs.ofTimed(pairs, this::plain, StartBench::empty);
        var result = new LinkedHashMap<String, Object>();
        result.put("oursSeconds", asShipped.oursMedian());
        result.put("emptySeconds", asShipped.bareMedian());
        result.put("ratio", asShipped.ratio());
        result.put("atMost", 3.0);
        result.put("withoutCacheSeconds", alike.oursMedian());
        result.put("withoutCacheRatio", alike.ratio());
        return result;
    }

    private double cached() throws Exception {
        return ours(List.of(
                "-XX:AOTCache=" + product.cache(),
                "-XX:AOTMode=on", // a cache that does not fit is an error here
                "-jar",
                product.jar().toString()));
    }

    private double plain() throws Exception {
        return ours(List.of("-jar", product.jar().toString()));
    }

    private double ours(List<String> what) throws Exception {
        return secondsToPage(what, settings, "/aanmelden", 200);
    }

    private static double empty() throws Exception {
        return secondsToPage(List.of("-cp", ofEmpty(), EmptyApplication.class.getName()), List.of(), "/", 404);
    }

    private static double secondsToPage(List<String> what, List<String> settings, String page, int status)
            throws Exception {
        var begin = System.nanoTime();
        try (var started = StartedJava.start(what, settings)) {
            started.awaitPage(page, status);
            return (System.nanoTime() - begin) / 1e9;
        }
    }

    /** The class path of the empty application: its libraries and no others. */
    private static String ofEmpty() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(jar -> LIBRARIES_OF_EMPTY
                        .matcher(Path.of(jar).getFileName().toString())
                        .matches())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
