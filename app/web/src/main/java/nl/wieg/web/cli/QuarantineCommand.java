package nl.wieg.web.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import nl.wieg.intake.Quarantine;
import nl.wieg.intake.QuarantineFilter;
import nl.wieg.intake.QuarantinedRecords;
import nl.wieg.intake.RepairResult;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists what waits in quarantine, and corrects, releases or dismisses a record: the same service as the page. */
@Command(
        name = "quarantine",
        mixinStandardHelpOptions = true,
        description = "Toont en herstelt wat in quarantaine staat.")
final class QuarantineCommand {

    private static final int PAGE = 500;

    private final Map<String, String> properties;

    QuarantineCommand(Map<String, String> properties) {
        this.properties = properties;
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "Toont wat op een besluit wacht, zonder de tekst.")
    int list(@Option(names = "--source", defaultValue = "") String source) {
        return OnDatabase.run(properties, context -> {
            var waiting = new QuarantineFilter(source.isEmpty() ? null : source, "open", null);
            context.getBean(QuarantinedRecords.class)
                    .page(waiting, 0, PAGE)
                    .records()
                    .forEach(record -> System.out.println(record.id() + "  " + record.source() + "  "
                            + record.at().page() + ":" + record.at().line() + "  " + record.reason()));
            return 0;
        });
    }

    @Command(
            name = "release",
            mixinStandardHelpOptions = true,
            description = "Leest een record opnieuw, zoals het is verstuurd.")
    int release(@Parameters UUID id, @Option(names = "--reason", required = true) String reason) {
        return OnDatabase.run(
                properties, context -> say(context.getBean(Quarantine.class).release(id, reason)));
    }

    @Command(
            name = "correct",
            mixinStandardHelpOptions = true,
            description = "Leest een record met de verbeterde tekst uit een bestand.")
    int correct(
            @Parameters UUID id,
            @Option(names = "--text", required = true) Path text,
            @Option(names = "--reason", required = true) String reason)
            throws IOException {
        if (!Files.isReadable(text)) {
            throw new BadInput("Het bestand met de verbeterde tekst is er niet: " + text + ".");
        }
        var corrected = Files.readString(text).stripTrailing();
        return OnDatabase.run(
                properties, context -> say(context.getBean(Quarantine.class).correct(id, corrected, reason)));
    }

    @Command(name = "dismiss", mixinStandardHelpOptions = true, description = "Laat een record voorgoed weg.")
    int dismiss(@Parameters UUID id, @Option(names = "--reason", required = true) String reason) {
        return OnDatabase.run(properties, context -> {
            context.getBean(Quarantine.class).dismiss(id, reason);
            return 0;
        });
    }

    private static int say(RepairResult result) {
        if (result.isRefused()) {
            throw new BadInput(result.refusal() + " Er is niets veranderd.");
        }
        System.out.println("Levering " + result.delivery());
        return 0;
    }
}
