package nl.wieg.demo.oracle.peers;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;

/** One of the two sources: its items, how many it gives a page, and which pages fail how often. */
public final class Peer {

    private final List<String> items;
    private final Map<Integer, Queue<PageFault>> faults = new ConcurrentHashMap<>();
    private final Map<Integer, PageFault> lastingFaults = new ConcurrentHashMap<>();
    private int largestPage;
    private int missing;

    Peer(List<String> items, int largestPage) {
        this.items = List.copyOf(items);
        this.largestPage = largestPage;
    }

    /** Gives no more than that many items a page, whatever is asked. */
    public Peer withPagesOf(int items) {
        this.largestPage = items;
        return this;
    }

    /** The page goes wrong in these ways, one a request, and is good from then on. */
    public Peer failingAt(int page, PageFault... inTurn) {
        faults.computeIfAbsent(page, none -> new ArrayDeque<>()).addAll(List.of(inTurn));
        return this;
    }

    /** The page goes wrong at every request. */
    public Peer alwaysFailingAt(int page, PageFault fault) {
        lastingFaults.put(page, fault);
        return this;
    }

    /** Announces one item more than it ever gives. */
    public Peer withATotalThatNeverMatches() {
        this.missing = 1;
        return this;
    }

    synchronized Optional<PageFault> nextFault(int page) {
        Queue<PageFault> waiting = faults.getOrDefault(page, new ArrayDeque<>());
        return waiting.isEmpty() ? Optional.ofNullable(lastingFaults.get(page)) : Optional.of(waiting.remove());
    }

    int announced() {
        return items.size() + missing;
    }

    /** The number of pages, never below one. */
    int pages(int wanted) {
        int size = pageSize(wanted);
        return Math.max(1, (items.size() + size - 1) / size);
    }

    /** The items of a page as a JSON list; the first page is 1. */
    String page(int page, int wanted) {
        int size = pageSize(wanted);
        int from = Math.min(items.size(), (page - 1) * size);
        return "[" + String.join(",", items.subList(from, Math.min(items.size(), from + size))) + "]";
    }

    private int pageSize(int wanted) {
        return Math.min(wanted, largestPage);
    }
}
