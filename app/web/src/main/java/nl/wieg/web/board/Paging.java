package nl.wieg.web.board;

/** Where in a long list the reader is; {@code address} holds the filter and takes the page number at its end. */
public record Paging(int page, int pages, long total, String address) {

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
