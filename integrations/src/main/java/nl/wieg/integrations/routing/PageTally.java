package nl.wieg.integrations.routing;

import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/** Adds up the pages of one harvest, and notices when they do not belong together. */
final class PageTally {

    private final BiPredicate<Page, Integer> isLast;
    private @Nullable Page previous;
    private int pages;
    private long items;

    /** @param isLast whether no page follows */
    PageTally(BiPredicate<Page, Integer> isLast) {
        this.isLast = isLast;
    }

    /** Takes the next page. */
    void add(Page page) throws IncompleteHarvest {
        if (previous != null && previous.total() != page.total()) {
            throw new IncompleteHarvest("Tijdens het ophalen veranderde het totaal: eerst %d, toen %d."
                    .formatted(previous.total(), page.total()));
        }
        if (page.number() != null && page.number() != pages + 1) {
            throw new IncompleteHarvest(
                    "Gevraagd is bladzijde %d. Er kwam bladzijde %d.".formatted(pages + 1, page.number()));
        }
        if (!page.nextNumber().orElse(pages + 2L).equals(pages + 2L)) {
            throw new IncompleteHarvest("Na bladzijde %d noemt de bron bladzijde %d."
                    .formatted(pages + 1, page.nextNumber().orElseThrow()));
        }
        if (page.items() == 0 && !isLast.test(page, pages + 1)) {
            throw new IncompleteHarvest("Bladzijde %d is leeg, en is niet de laatste.".formatted(pages + 1));
        }
        items += page.items();
        pages++;
        previous = page;
    }

    /** How many pages were taken. */
    int pages() {
        return pages;
    }

    boolean isAtTheEnd() {
        return previous != null && isLast.test(previous, pages);
    }

    /** Whether everything is here that the source says it has. */
    void requireComplete() throws IncompleteHarvest {
        if (previous == null || items != previous.total()) {
            throw new IncompleteHarvest("De bron noemt %d records. Er kwamen er %d."
                    .formatted(previous == null ? 0 : previous.total(), items));
        }
    }
}
