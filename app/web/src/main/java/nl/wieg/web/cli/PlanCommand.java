package nl.wieg.web.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.Callable;
import nl.wieg.sessions.instances.PlanInstances;
import nl.wieg.sessions.instances.SessionPlans;
import nl.wieg.sessions.plan.Improvement;
import nl.wieg.sessions.plan.Planner;
import nl.wieg.sessions.plan.Search;
import nl.wieg.sessions.plan.SessionPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Plans one instance; progress goes to stderr, and score, bound and gap to stdout. */
@Command(
        name = "plan",
        mixinStandardHelpOptions = true,
        description = "Maakt een voorstel voor sessies, en zegt hoe goed het is.")
final class PlanCommand implements Callable<Integer> {

    @Option(names = "--instance", required = true, description = "Het JSON-bestand met de ronde.")
    private Path instance = Path.of("");

    @Option(names = "--out", required = true, description = "Het JSON-bestand om te schrijven.")
    private Path out = Path.of("");

    @ArgGroup(multiplicity = "1")
    private Length length = new Length();

    @Override
    public Integer call() throws IOException {
        if (!Files.isRegularFile(instance)) {
            throw new BadInput("Het bestand met de ronde bestaat niet: " + instance + ".");
        }
        var folder = out.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder) || Files.isDirectory(out)) {
            throw new BadInput("Het bestand kan daar niet worden geschreven: " + out + ".");
        }
        var plan = length.plan(instance);
        Files.writeString(out, SessionPlans.write(plan));
        System.out.printf(
                Locale.ROOT,
                "hard %s, zonder plek %.2f, kosten %.2f, ondergrens %.2f, verschil %.2f %%%n",
                plan.score().hard(),
                plan.score().uncovered(),
                plan.score().cost(),
                plan.bound(),
                plan.gap() * 100);
        plan.broken().forEach(breach -> System.out.println(breach.text()));
        return 0;
    }

    /** How long the search may last: one of the two. */
    static final class Length {

        @Option(names = "--seconds", description = "Hoeveel seconden het zoeken mag duren.")
        private @Nullable Integer seconds;

        @Option(names = "--steps", description = "Hoeveel stappen: dan is het voorstel overal hetzelfde.")
        private @Nullable Integer steps;

        SessionPlan plan(Path file) throws IOException {
            if ((steps != null && steps < 1) || (seconds != null && seconds < 1)) {
                throw new BadInput("Het zoeken duurt minstens 1 seconde of 1 stap.");
            }
            var read = PlanInstances.read(Files.readAllBytes(file));
            var search = steps != null
                    ? Search.inSteps(steps)
                    : Search.within(Duration.ofSeconds(seconds == null ? 1 : seconds));
            return Planner.plan(read, search, Length::tell);
        }

        private static void tell(Improvement improvement) {
            System.err.printf(Locale.ROOT, "kosten %.2f, ondergrens %.2f%n", improvement.cost(), improvement.bound());
        }
    }
}
