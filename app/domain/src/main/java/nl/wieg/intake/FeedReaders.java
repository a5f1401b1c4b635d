package nl.wieg.intake;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The readers that integrations brings, by source. */
@Component
class FeedReaders {

    private final Map<String, FeedReader> bySource;

    FeedReaders(ObjectProvider<FeedReader> readers) {
        List<FeedReader> all = readers.stream().toList();
        this.bySource = all.stream().collect(Collectors.toUnmodifiableMap(FeedReader::source, Function.identity()));
    }

    FeedReader of(String source) {
        var reader = bySource.get(source);
        if (reader == null) {
            throw new IllegalArgumentException("No reader for source " + source);
        }
        return reader;
    }
}
