package nl.wieg.integrations.milieu;

import java.util.Optional;
import nl.wieg.integrations.feeds.BrokenPage;
import nl.wieg.integrations.feeds.PageBody;

/**
 * What a harvest needs to know of a page that came in.
 *
 * @param items how many cases are on it, good or bad
 * @param total how many cases all pages hold together
 * @param next address of the next page; empty on the last
 */
record MilieuPage(int items, int total, Optional<String> next) {

    static final String ITEMS = "results";

    static MilieuPage parse(byte[] body) throws BrokenPage {
        var page = PageBody.parse(body);
        return new MilieuPage(page.items(ITEMS), page.count("count"), page.text("next"));
    }
}
