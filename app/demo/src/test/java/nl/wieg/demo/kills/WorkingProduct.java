package nl.wieg.demo.kills;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import nl.wieg.WiegApplication;
import nl.wieg.access.Actor;
import nl.wieg.intake.Harvester;
import nl.wieg.intake.Inbox;
import nl.wieg.intake.Snapshots;
import nl.wieg.keyfigures.RunSummary;
import nl.wieg.keyfigures.YearCounts;
import nl.wieg.web.cli.KeyFigureReport;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.context.ApplicationContext;

/** The shipped product without pages, until everything in its inbox is settled and counted; then it writes the figures and stops. */
final class WorkingProduct {

    private static final Logger LOG = LoggerFactory.getLogger(WorkingProduct.class);
    private static final Duration LOOK_EVERY = Duration.ofMillis(50);

    private final ApplicationContext product;
    private final Workplace workplace;

    private WorkingProduct(ApplicationContext product, Workplace workplace) {
        this.product = product;
        this.workplace = workplace;
    }

    /** Arguments: the folder and the name of a {@link Workplace}, and the year. */
    public static void main(String[] arguments) throws IOException {
        endWithWhoStartedIt();
        var workplace = new Workplace(Path.of(arguments[0]), arguments[1], Integer.parseInt(arguments[2]));
        try (var context = WiegApplication.with(workplace.settings())
                .web(WebApplicationType.NONE)
                .run()) {
            Files.createFile(workplace.started());
            Actor.system("proef").run(() -> {
                var product = new WorkingProduct(context, workplace);
                product.awaitCounted();
                product.report();
            });
        }
    }

    /** Standard input is a pipe from the test: when that ends, nobody would stop this process any more. */
    private static void endWithWhoStartedIt() {
        Thread.ofPlatform().daemon().name("end with the test").start(() -> {
            try {
                while (System.in.read() >= 0) {}
            } catch (IOException e) {
                LOG.warn("cannot see whether the test still runs", e);
            }
            Runtime.getRuntime().halt(3);
        });
    }

    private void awaitCounted() {
        while (!isCounted()) {
            LockSupport.parkNanos(LOOK_EVERY.toNanos());
        }
    }

    /** Whether nothing is left to do; a database that is gone says nothing. */
    private boolean isCounted() {
        try {
            harvest();
            return Files.exists(workplace.delivered())
                    && product.getBean(Inbox.class).isDrained()
                    && product.getBean(Snapshots.class).isQuiet(Duration.ZERO)
                    && product.getBean(YearCounts.class).newest(0, 100).stream().noneMatch(RunSummary::isUnderWay);
        } catch (RuntimeException e) {
            LOG.info("cannot see how far it is: {}", e.getClass().getSimpleName());
            return false;
        }
    }

    /** What the night's schedule does, until it was delivered. */
    private void harvest() {
        product.getBeanProvider(Harvester.class).stream()
                .filter(harvester -> !product.getBean(Snapshots.class)
                        .delivered(harvester.source(), Integer.MAX_VALUE, workplace.year()))
                .forEach(harvester -> harvester.harvest(workplace.year()));
    }

    private void report() {
        try {
            var report = product.getBean(KeyFigureReport.class).json(workplace.year());
            Files.writeString(workplace.out(), report);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
