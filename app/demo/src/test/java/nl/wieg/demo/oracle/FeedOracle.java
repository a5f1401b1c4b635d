package nl.wieg.demo.oracle;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Says what {@code ops/wieg keyfigures} must write for a directory of feeds. */
public final class FeedOracle {

    static final List<String> COUNTS = List.of(
            "files",
            "rejected",
            "accepted",
            "duplicate",
            "replaced",
            "stale",
            "withdrawn",
            "conflict",
            "quarantined",
            "late");

    private final LocalDate today;

    /** An oracle for that day in Amsterdam: a dose after it is in the future. */
    public FeedOracle(LocalDate today) {
        this.today = today;
    }

    /** The document for one year; nothing is published in the scratch database, so nothing is ever late. */
    public ObjectNode document(int year, Path feeds, RestHarvest covid, RestHarvest milieu) {
        Map<String, SourceIntake> intakes = new LinkedHashMap<>();
        intakes.put("osiris", folder(feeds, "osiris", new OsirisFormat()));
        intakes.put("gir", folder(feeds, "gir", CsvSources.gir()));
        intakes.put("jgz", folder(feeds, "jgz", CsvSources.jgz()));
        intakes.put("veilig-thuis", folder(feeds, "veilig-thuis", new VeiligThuisFormat()));
        intakes.put("covid", harvest(covid, RestSources::covid));
        intakes.put("milieu", harvest(milieu, RestSources::milieu));
        intakes.put("financien", folder(feeds, "financien", CsvSources.financien()));
        intakes.put("doses", folder(feeds, "doses", new DosesRule(today).format()));
        intakes.put("tevredenheid", folder(feeds, "tevredenheid", CsvSources.tevredenheid()));
        return document(year, intakes);
    }

    private interface ItemFormat {
        Batch read(List<String> items);
    }

    private static SourceIntake folder(Path feeds, String source, FileFormat format) {
        return new SourceFolder(feeds.resolve(source)).read(format);
    }

    private static SourceIntake harvest(RestHarvest harvest, ItemFormat format) {
        SourceIntake intake = new SourceIntake();
        switch (harvest) {
            case RestHarvest.Complete complete -> intake.take(format.read(complete.items()));
            case RestHarvest.Incomplete incomplete -> intake.reject();
            case RestHarvest.NotAsked notAsked -> {}
        }
        return intake;
    }

    private static ObjectNode document(int year, Map<String, SourceIntake> intakes) {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("year", year);
        ArrayNode figures = document.putArray("figures");
        new Figures(year, intakes).all().forEach(figure -> figures.add(figure.json()));
        ObjectNode summary = document.putObject("intake");
        intakes.forEach((source, intake) -> {
            ObjectNode counts = summary.putObject(source);
            COUNTS.forEach(name -> counts.put(name, intake.count(name)));
        });
        return document;
    }
}
