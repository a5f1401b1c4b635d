package nl.wieg.sessions.resources.files;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.wieg.shared.WrongInput;

/** The first row of a file: each column of its sheet, once, in any order. */
final class Header {

    private Header() {}

    /** @throws WrongInput about {@code file} for a column too many or too few, by name */
    static void check(List<String> found, List<String> wanted) {
        refuse("Deze kolom kent Wieg niet", found.stream().filter(column -> !wanted.contains(column)));
        refuse("Deze kolom ontbreekt", wanted.stream().filter(column -> !found.contains(column)));
        var seen = new HashSet<String>();
        refuse("Deze kolom staat er twee keer", found.stream().filter(column -> !seen.add(column)));
    }

    private static void refuse(String problem, Stream<String> columns) {
        var all = columns.map(column -> "\"" + column + "\"").collect(Collectors.joining(", "));
        if (!all.isEmpty()) {
            throw new WrongInput("file", problem + ": " + all + ".");
        }
    }
}
