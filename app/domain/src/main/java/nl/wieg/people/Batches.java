package nl.wieg.people;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** Cuts many into stretches that fit one statement. */
final class Batches {

    private Batches() {}

    static <T> List<List<T>> of(Collection<T> all, int atMost) {
        var list = List.copyOf(all);
        var batches = new ArrayList<List<T>>();
        for (var from = 0; from < list.size(); from += atMost) {
            batches.add(list.subList(from, Math.min(list.size(), from + atMost)));
        }
        return batches;
    }

    /** Question marks for an IN. */
    static String marks(int count) {
        return String.join(",", Collections.nCopies(count, "?"));
    }
}
