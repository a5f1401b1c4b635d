package nl.wieg;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Does the same several times at the same moment, as somebody who presses a button again and again. */
public final class AtOnce {

    private AtOnce() {}

    /** What each brought; the first fault of any of them is thrown. */
    public static <T> List<T> all(int times, Callable<T> work) throws Exception {
        var ready = new CyclicBarrier(times);
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var begun = IntStream.range(0, times)
                    .mapToObj(i -> workers.submit(() -> {
                        ready.await();
                        return work.call();
                    }))
                    .toList();
            return begun.stream().map(AtOnce::of).toList();
        }
    }

    private static <T> T of(Future<T> one) {
        try {
            return one.get();
        } catch (Exception fault) {
            throw new AssertionError(fault);
        }
    }
}
