package nl.wieg.demo.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Runs one named measurement and writes its outcome as JSON. */
public final class Bench {

    private static final int PAIRS = Integer.getInteger("bench.pairs", 7);

    private Bench() {}

    /** Arguments: count, due, forecast, intake, plan, record, round, start or trace; the JSON file to write; the folder of the unpacked database server, and of the shipped product. */
    public static void main(String[] arguments) {
        try {
            System.exit(run(arguments));
        } catch (Exception e) {
            e.printStackTrace();
            System.exit(2);
        }
    }

    private static int run(String[] arguments) throws Exception {
        var name = arguments[0];
        var out = Path.of(arguments[1]);
        var binaries = Path.of(arguments[2]);
        var shipped = Path.of(arguments[3]);
        var result = new LinkedHashMap<String, Object>();
        result.put("bench", name);
        result.put("pairs", PAIRS);
        result.putAll(measure(name, binaries, shipped));
        Files.writeString(
                out,
                JsonMapper.builder()
                        .enable(SerializationFeature.INDENT_OUTPUT)
                        .build()
                        .writeValueAsString(result));
        System.out.println(Files.readString(out));
        return Boolean.FALSE.equals(result.get("sameNumbers")) ? 1 : 0;
    }

    private static Map<String, Object> measure(String name, Path binaries, Path shipped) throws Exception {
        return switch (name) {
            case "count" -> CountBench.measure(binaries, PAIRS);
            case "due" -> DueBench.measure(binaries, PAIRS);
            case "forecast" -> ForecastBench.measure();
            case "record" -> RecordBench.measure(binaries, PAIRS);
            case "intake" -> IntakeBench.measure(binaries, PAIRS);
            case "plan" -> PlanBench.measure();
            case "round" -> RoundBench.measure(binaries);
            case "start" -> StartBench.measure(binaries, shipped, PAIRS);
            case "trace" -> TraceBench.measure(binaries, PAIRS);
            default ->
                throw new IllegalArgumentException("No such measurement: "
                        + List.of("count", "due", "forecast", "intake", "plan", "record", "round", "start", "trace")
                        + ", not "
                        + name);
        };
    }
}
