package nl.wieg.integrations.covid;

import nl.wieg.integrations.feeds.BrokenPage;
import nl.wieg.integrations.feeds.PageBody;

/**
 * What a harvest needs to know of a page that came in.
 *
 * @param items how many doses are on it, good or bad
 * @param page its number, from 1
 * @param pages how many there are
 * @param total how many doses all pages hold together
 */
record CovidPage(int items, int page, int pages, int total) {

    static final String ITEMS = "toedieningen";

    static CovidPage parse(byte[] body) throws BrokenPage {
        var page = PageBody.parse(body);
        return new CovidPage(page.items(ITEMS), page.count("pagina"), page.count("paginas"), page.count("totaal"));
    }
}
