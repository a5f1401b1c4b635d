package nl.wieg.web.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import nl.wieg.immunisation.schedule.Due;
import nl.wieg.immunisation.schedule.ScheduleTables;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Answers for each case what is due, when, and why, by the first definition of the schedule. Writes nothing unless every case can be answered. */
@Command(
        name = "due",
        mixinStandardHelpOptions = true,
        description = "Berekent per geval welke prik wanneer nodig is, en waarom.")
final class DueCommand implements Callable<Integer> {

    @Option(names = "--cases", required = true, description = "Het JSON-bestand met gevallen.")
    private Path cases = Path.of("");

    @Option(names = "--out", required = true, description = "Het JSON-bestand om te schrijven.")
    private Path out = Path.of("");

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(cases)) {
            throw new BadInput("Het bestand met gevallen bestaat niet: " + cases + ".");
        }
        var folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(out)) {
            throw new BadInput("Het bestand kan daar niet worden geschreven: " + out + ".");
        }
        var schedule = ScheduleTables.definition1();
        var asked = new DueCases(schedule.kinds()).read(cases);
        try (var answers = DueAnswers.to(Files.newOutputStream(out))) {
            asked.forEach(one -> answers.add(one.id(), Due.answer(schedule, one.question())));
        }
        return 0;
    }
}
