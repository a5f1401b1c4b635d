package nl.wieg.web.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.wieg.WiegApplication;
import nl.wieg.access.Actor;
import nl.wieg.shared.KnownYears;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.WebApplicationType;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Counts a year from a folder of feeds, in an empty database, by the shipped routes, tables and job. The folder is only read. */
@Command(
        name = "keyfigures",
        mixinStandardHelpOptions = true,
        description = "Telt een jaar uit een map met leveringen.")
final class KeyFiguresCommand implements Callable<Integer> {

    private final Map<String, String> properties;

    @Option(
            names = "--year",
            required = true,
            description = "Het jaar, van " + KnownYears.FIRST + " tot en met " + KnownYears.LAST + ".")
    private int year;

    @Option(names = "--feeds", required = true, description = "De map met een map per bron.")
    private Path feeds = Path.of("");

    @Option(names = "--covid-url", description = "Het adres van de covidbron.")
    private @Nullable String covidUrl;

    @Option(names = "--milieu-url", description = "Het adres van de milieubron.")
    private @Nullable String milieuUrl;

    @Option(names = "--out", required = true, description = "Het JSON-bestand om te schrijven.")
    private Path out = Path.of("");

    KeyFiguresCommand(Map<String, String> properties) {
        this.properties = new HashMap<>(properties);
    }

    @Override
    public Integer call() throws IOException {
        check();
        var scratch = ScratchFolder.create();
        try (scratch) {
            var inbox = FeedCopy.of(feeds, scratch.path().resolve("inbox"), KeyFiguresCommand::progress);
            settings(scratch.path(), inbox);
            progress("Wieg start");
            try (var context = WiegApplication.with(properties)
                    .web(WebApplicationType.NONE)
                    .run()) {
                var report = Actor.system("opdrachtregel").call(() -> context.getBean(ReplayYear.class)
                        .replay(year, covidUrl != null, milieuUrl != null, KeyFiguresCommand::progress));
                Files.writeString(out, report);
            }
        }
        progress("Geschreven: " + out);
        return 0;
    }

    private void check() {
        KnownYears.require(year);
        if (!Files.isDirectory(feeds)) {
            throw new BadInput("De map met leveringen bestaat niet: " + feeds + ".");
        }
        var folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(out)) {
            throw new BadInput("Het bestand kan daar niet worden geschreven: " + out + ".");
        }
    }

    private void settings(Path scratch, Path inbox) {
        properties.put("wieg.roles", "integrations,batch");
        properties.put("wieg.count.automatic", "false");
        properties.put("wieg.night.automatic", "false");
        properties.put("wieg.inbox.folder", inbox.toString());
        properties.put("wieg.keys.folder", scratch.resolve("keys").toString());
        properties.put("wieg.keys.create", "true");
        properties.put("spring.main.banner-mode", "off");
        if (covidUrl != null) {
            properties.put("wieg.covid.url", withoutSlash(covidUrl));
            properties.put("wieg.covid.token-url", withoutSlash(covidUrl) + "/oauth/token");
        }
        if (milieuUrl != null) {
            properties.put("wieg.milieu.url", withoutSlash(milieuUrl));
        }
    }

    private static String withoutSlash(String url) {
        return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static void progress(String sentence) {
        System.err.println(sentence);
    }
}
