package nl.wieg.web.cli;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import nl.wieg.intake.Harvester;
import nl.wieg.intake.Inbox;
import nl.wieg.intake.IntakeSummaries;
import nl.wieg.keyfigures.CountLauncher;
import nl.wieg.keyfigures.YearCounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Waits until the inbox is settled, fetches what must be fetched, counts the year and reports. */
@Component
class ReplayYear {

    private static final long LOOK_EVERY_MILLIS = 100;
    private static final Duration SAY_EVERY = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofMinutes(15);

    private final ObjectProvider<Inbox> inbox;
    private final List<Harvester> harvesters;
    private final YearCounts counts;
    private final ObjectProvider<CountLauncher> launcher;
    private final WorkedOff workedOff;
    private final IntakeSummaries summaries;
    private final KeyFigureReport report;

    ReplayYear(
            ObjectProvider<Inbox> inbox,
            ObjectProvider<Harvester> harvesters,
            YearCounts counts,
            ObjectProvider<CountLauncher> launcher,
            WorkedOff workedOff,
            IntakeSummaries summaries,
            KeyFigureReport report) {
        this.inbox = inbox;
        this.harvesters = harvesters.stream().toList();
        this.counts = counts;
        this.launcher = launcher;
        this.workedOff = workedOff;
        this.summaries = summaries;
        this.report = report;
    }

    /** The report as JSON. */
    String replay(int year, boolean covid, boolean milieu, Consumer<String> progress) {
        progress.accept("Leveringen lezen");
        awaitDrained(progress);
        harvesters.stream()
                .filter(harvester -> (covid && "covid".equals(harvester.source()))
                        || (milieu && "milieu".equals(harvester.source())))
                .forEach(harvester -> {
                    progress.accept("Ophalen: " + harvester.source() + " " + year);
                    harvester.harvest(year);
                });
        workedOff.await(progress);
        progress.accept("Tellen: " + year);
        launcher.getObject().launch(counts.request(year, "opdrachtregel"));
        return report.json(year);
    }

    /** Says every few seconds how far it is, and gives up when nothing moves any more. */
    private void awaitDrained(Consumer<String> progress) {
        var settled = 0L;
        var lastMove = System.nanoTime();
        var lastLook = System.nanoTime();
        try {
            while (!inbox.getObject().isDrained()) {
                Thread.sleep(LOOK_EVERY_MILLIS);
                if (System.nanoTime() - lastLook < SAY_EVERY.toNanos()) {
                    continue;
                }
                lastLook = System.nanoTime();
                var now = settled();
                if (now != settled) {
                    progress.accept("Gelezen: " + now + " leveringen");
                    settled = now;
                    lastMove = lastLook;
                } else if (lastLook - lastMove > PATIENCE.toNanos()) {
                    throw new BadInput(
                            "Er blijft een levering liggen die niet kan worden gelezen; kijk in het logboek.");
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BadInput("Onderbroken voordat alles gelezen was.");
        }
    }

    private long settled() {
        return summaries.all().stream()
                .mapToLong(summary -> summary.files() + summary.rejected())
                .sum();
    }
}
