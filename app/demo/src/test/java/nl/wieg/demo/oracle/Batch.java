package nl.wieg.demo.oracle;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** What one readable file, or one whole harvest, held: the good records in order and the number of bad ones. */
record Batch(List<FeedRecord> records, int quarantined) {

    /** Reads each raw record; one that turns out unusable is counted as quarantined and stops none of the others. */
    static <T> Batch of(List<T> raw, Function<T, FeedRecord> read) {
        List<FeedRecord> records = new ArrayList<>();
        int quarantined = 0;
        for (T one : raw) {
            try {
                records.add(read.apply(one));
            } catch (UnusableRecord refused) {
                quarantined++;
            }
        }
        return new Batch(records, quarantined);
    }
}
