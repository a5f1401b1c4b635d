package nl.wieg.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BooleanSupplier;
import nl.wieg.access.Actor;
import nl.wieg.demo.generator.MadeUpDrenthe;
import nl.wieg.demo.signin.DemoPeople;
import nl.wieg.immunisation.Statuses;
import nl.wieg.immunisation.coverage.Coverage;
import nl.wieg.intake.Harvester;
import nl.wieg.intake.Inbox;
import nl.wieg.intake.Snapshots;
import nl.wieg.keyfigures.KeyFigures;
import nl.wieg.keyfigures.YearCounts;
import nl.wieg.shared.Region;
import org.springframework.core.env.Environment;

/** Plays the years through every feed, once: kept data is not played again. Prints what came of it. No bean by
 * itself: commands and benches on the same class path do without it. */
class DemoReplay {

    private static final long LOOK_EVERY_MILLIS = 200;

    private final List<Harvester> harvesters;
    private final Inbox inbox;
    private final Snapshots snapshots;
    private final YearCounts counts;
    private final KeyFigures figures;
    private final Statuses statuses;
    private final Coverage coverage;
    private final Environment environment;

    DemoReplay(
            List<Harvester> harvesters,
            Inbox inbox,
            Snapshots snapshots,
            YearCounts counts,
            KeyFigures figures,
            Statuses statuses,
            Coverage coverage,
            Environment environment) {
        this.harvesters = harvesters;
        this.inbox = inbox;
        this.snapshots = snapshots;
        this.counts = counts;
        this.figures = figures;
        this.statuses = statuses;
        this.coverage = coverage;
        this.environment = environment;
    }

    void replay(DemoHome home, DemoSize size, MadeUpDrenthe drenthe, boolean freshRegister, long begin) {
        Actor.system("demo").run(() -> {
            writeFeeds(home, size, drenthe);
            harvest(size);
            say("Leveringen lezen en tellen");
            await(() -> inbox.isDrained() && !isCounting());
            var published = PublishedFigures.read();
            System.out.println(FigureTable.of(published, figures.year(size.last())));
            System.out.printf("De cijfers stonden er na %d seconden.%n", seconds(begin));
            if (freshRegister) {
                workOut();
            }
            System.out.printf(
                    "Klaar na %d seconden. Open http://localhost:%s%n%n",
                    seconds(begin), environment.getProperty("local.server.port", "8080"));
            System.out.println("Aanmelden kan als (kies op de aanmeldpagina):");
            DemoPeople.all(LocalDate.now(Region.ZONE))
                    .forEach(person -> System.out.printf("  %-20s %s%n", person.name(), person.work()));
        });
    }

    private static void writeFeeds(DemoHome home, DemoSize size, MadeUpDrenthe drenthe) {
        if (Files.exists(home.written())) {
            return;
        }
        say("Leveringen van " + size.first() + " tot en met " + size.last() + " schrijven");
        drenthe.writeFiles(home.inbox(), size.first(), size.last());
        try {
            Files.createFile(home.written());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void harvest(DemoSize size) {
        for (var harvester : harvesters) {
            size.years()
                    .filter(year -> !snapshots.delivered(harvester.source(), Integer.MAX_VALUE, year))
                    .forEach(year -> {
                        say("Ophalen: " + harvester.source() + " " + year);
                        harvester.harvest(year);
                    });
        }
    }

    private void workOut() {
        say("Uitrekenen wat voor ieder kind aan de beurt is");
        await(statuses::areUpToDate);
        coverage.measure();
    }

    private static void await(BooleanSupplier condition) {
        try {
            while (!condition.getAsBoolean()) {
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean isCounting() {
        return !snapshots.isQuiet(Duration.ZERO)
                || counts.newest(0, 20).stream().anyMatch(run -> run.isUnderWay());
    }

    private static long seconds(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin).toSeconds();
    }

    private static void say(String sentence) {
        System.out.println("Wieg: " + sentence);
    }
}
