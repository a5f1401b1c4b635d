package nl.wieg.web.cli;

import java.util.List;
import java.util.function.Consumer;
import nl.wieg.intake.Harvester;
import nl.wieg.intake.Inbox;
import nl.wieg.keyfigures.CountLauncher;
import nl.wieg.keyfigures.YearCounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Waits until the inbox is settled, fetches what must be fetched, counts the year and reports. */
@Component
class ReplayYear {

    private static final long LOOK_EVERY_MILLIS = 100;

    private final ObjectProvider<Inbox> inbox;
    private final List<Harvester> harvesters;
    private final YearCounts counts;
    private final ObjectProvider<CountLauncher> launcher;
    private final KeyFigureReport report;

    ReplayYear(
            ObjectProvider<Inbox> inbox,
            ObjectProvider<Harvester> harvesters,
            YearCounts counts,
            ObjectProvider<CountLauncher> launcher,
            KeyFigureReport report) {
        this.inbox = inbox;
        this.harvesters = harvesters.stream().toList();
        this.counts = counts;
        this.launcher = launcher;
        this.report = report;
    }

    /** The report as JSON. */
    String replay(int year, boolean covid, boolean milieu, Consumer<String> progress) {
        progress.accept("Leveringen lezen");
        awaitDrained();
        harvesters.stream()
                .filter(harvester -> (covid && "covid".equals(harvester.source()))
                        || (milieu && "milieu".equals(harvester.source())))
                .forEach(harvester -> {
                    progress.accept("Ophalen: " + harvester.source() + " " + year);
                    harvester.harvest(year);
                });
        progress.accept("Tellen: " + year);
        launcher.getObject().launch(counts.request(year, "opdrachtregel"));
        return report.json(year);
    }

    private void awaitDrained() {
        try {
            while (!inbox.getObject().isDrained()) {
                Thread.sleep(LOOK_EVERY_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BadInput("Onderbroken voordat alles gelezen was.");
        }
    }
}
