package nl.wieg.web.page;

/** Where in a long list the reader is; {@code address} holds the filter and takes the page number at its end. */
public record Paging(int page, int pages, long total, String address) {

    private static final int MAX_NUMBER = 1_000_000;

    /**
     * One page of a list.
     *
     * @param index from 0
     */
    public static Paging of(int index, int size, long total, String address) {
        return new Paging(index + 1, (int) Math.max(1, (total + size - 1) / size), total, address);
    }

    /** The index, from 0, of the page that somebody asks for by its number. */
    public static int index(int number) {
        return Math.clamp(number, 1, MAX_NUMBER) - 1;
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
