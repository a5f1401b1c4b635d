package nl.wieg.web.page;

import nl.wieg.shared.NotThere;

/** Where in a long list the reader is; {@code address} holds the filter and takes the page number at its end. */
public record Paging(int page, int pages, long total, String address) {

    private static final int MAX_NUMBER = 1_000_000;

    /**
     * One page of a list.
     *
     * @param index from 0
     * @throws NotThere if the list is shorter
     */
    public static Paging of(int index, int size, long total, String address) {
        var paging = new Paging(index + 1, (int) Math.max(1, (total + size - 1) / size), total, address);
        if (paging.page > paging.pages) {
            throw noPage(paging.page);
        }
        return paging;
    }

    /**
     * The index, from 0, of the page that somebody asks for by its number.
     *
     * @throws NotThere if no list can have it
     */
    public static int index(int number) {
        if (number < 1 || number > MAX_NUMBER) {
            throw noPage(number);
        }
        return number - 1;
    }

    private static NotThere noPage(int number) {
        return new NotThere("Deze lijst heeft geen pagina " + number + ".");
    }

    public boolean first() {
        return page <= 1;
    }

    public boolean last() {
        return page >= pages;
    }

    public String previousAddress() {
        return address + (page - 1);
    }

    public String nextAddress() {
        return address + (page + 1);
    }

    public String totalText() {
        return DutchNumbers.whole(total);
    }

    public String pageText() {
        return DutchNumbers.whole(page);
    }

    public String pagesText() {
        return DutchNumbers.whole(pages);
    }
}
