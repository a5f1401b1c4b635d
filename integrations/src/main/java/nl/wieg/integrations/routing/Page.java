package nl.wieg.integrations.routing;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What paging needs to know of a page.
 *
 * @param items how many records it holds
 * @param total how many records the source says that all pages hold together
 * @param number its own number, where the source says it
 * @param last the number of the last page, where the source says it
 * @param next the address of the next page, where the source says it
 */
public record Page(
        int items,
        long total,
        @Nullable Long number,
        @Nullable Long last,
        @Nullable String next) {

    private static final Pattern PAGE = Pattern.compile("[?&]page=(\\d{1,9})(?:&|$)");

    /** The number in the address of the next page. */
    Optional<Long> nextNumber() {
        return Optional.ofNullable(next)
                .map(PAGE::matcher)
                .filter(Matcher::find)
                .map(found -> Long.valueOf(found.group(1)));
    }
}
