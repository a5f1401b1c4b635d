package nl.wieg.web.page;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** Addresses of lists: the path, the filter as it stands, and room for the number of the page at the end. */
public final class Addresses {

    private Addresses() {}

    /**
     * The address of a filtered list.
     *
     * @param filter names and values in turn; empty values are left out
     */
    public static String list(String path, String... filter) {
        var address = new StringBuilder(path).append('?');
        for (var i = 0; i < filter.length; i += 2) {
            if (!filter[i + 1].isEmpty()) {
                address.append(filter[i])
                        .append('=')
                        .append(URLEncoder.encode(filter[i + 1], StandardCharsets.UTF_8))
                        .append('&');
            }
        }
        return address.append("pagina=").toString();
    }
}
