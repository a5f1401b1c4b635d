package nl.wieg.integrations.routing;

import java.io.IOException;
import java.io.UncheckedIOException;
import nl.wieg.access.Actor;
import nl.wieg.intake.DeliveryId;
import nl.wieg.intake.Harvester;

/**
 * Fetches a year of a source page by page. A page is kept as soon as it is here; a harvest that broke off, even with its process, goes on
 * after the pages that were kept. What is not complete after three rounds is given up, and counts for nothing.
 */
public abstract class PagedHarvester implements Harvester {

    private static final int ROUNDS = 3;

    private final String source;
    private final HarvestParts parts;

    protected PagedHarvester(String source, HarvestParts parts) {
        this.source = source;
        this.parts = parts;
    }

    /** Asks for this page of the year, from 1. */
    protected abstract PageRequest request(int year, int page);

    /** How the source's pages are called. */
    protected abstract PageShape shape();

    /** Whether no page follows this one, the {@code number}th. */
    protected abstract boolean isLast(Page page, int number);

    @Override
    public final String source() {
        return source;
    }

    /** Waits while another node fetches from the same source. */
    @Override
    public final void harvest(int year) {
        var lock = parts.lock(source);
        try (lock) {
            Actor.system("harvest " + source).run(() -> fetch(year));
        }
    }

    private void fetch(int year) {
        var id = parts.harvests().begin(source, year);
        var reason = "";
        for (var round = 1; round <= ROUNDS; round++) {
            try {
                fetchPages(id, year);
                parts.harvests().complete(id);
                return;
            } catch (IncompleteHarvest e) {
                reason = e.getMessage();
                parts.harvests().startOver(id);
            } catch (PageFailed e) {
                reason = e.getMessage();
            } catch (PageRefused e) {
                reason = e.getMessage();
                break;
            }
        }
        parts.harvests().giveUp(id, String.valueOf(reason));
    }

    private void fetchPages(DeliveryId id, int year) throws IncompleteHarvest, PageFailed, PageRefused {
        var tally = new PageTally(this::isLast);
        recount(id, tally);
        while (!tally.isAtTheEnd()) {
            var number = tally.pages() + 1;
            var body = parts.ask(source, request(year, number), shape());
            tally.add(shape().read(body));
            parts.harvests().addPage(id, number, body);
        }
        tally.requireComplete();
    }

    private void recount(DeliveryId id, PageTally tally) throws IncompleteHarvest {
        var kept = parts.harvests().pageCount(id);
        for (var number = 1; number <= kept; number++) {
            try (var page = parts.harvests().page(id, number)) {
                tally.add(shape().read(page.readAllBytes()));
            } catch (PageFailed e) {
                throw new IncompleteHarvest("Bladzijde " + number + " is niet goed bewaard.");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
