package nl.wieg.sessions.proposals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/** What was worked out and asked for lately, so many at most; one thing is worked out at a time, since each takes a processor for seconds. */
final class Recent<K, V> {

    private final Object working = new Object();
    private final Map<K, V> kept;

    Recent(int most) {
        this.kept = new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    V of(K key, Supplier<V> workOut) {
        return find(key).orElseGet(() -> {
            synchronized (working) {
                return find(key).orElseGet(() -> keep(key, workOut.get()));
            }
        });
    }

    private Optional<V> find(K key) {
        synchronized (kept) {
            return Optional.ofNullable(kept.get(key));
        }
    }

    private V keep(K key, V value) {
        synchronized (kept) {
            kept.put(key, value);
        }
        return value;
    }
}
