package nl.wieg.integrations.routing;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import nl.wieg.shared.NamedLocks;
import org.apache.camel.Consumer;
import org.apache.camel.Endpoint;
import org.apache.camel.spi.PollingConsumerPollStrategy;

/** Lets a node poll only while it holds the lock of the route; a node that dies loses it with its connection. */
final class OneNodeAtATime implements PollingConsumerPollStrategy {

    private final NamedLocks locks;
    private final String name;
    private final BooleanSupplier worthPolling;
    private Optional<NamedLocks.NamedLock> held = Optional.empty();

    /** @param worthPolling asked before the lock, so that an idle folder costs the database nothing */
    OneNodeAtATime(NamedLocks locks, String name, BooleanSupplier worthPolling) {
        this.locks = locks;
        this.name = name;
        this.worthPolling = worthPolling;
    }

    @Override
    public boolean begin(Consumer consumer, Endpoint endpoint) {
        if (!worthPolling.getAsBoolean()) {
            return false;
        }
        held = locks.tryLock(name, 0);
        return held.isPresent();
    }

    @Override
    public void commit(Consumer consumer, Endpoint endpoint, int polledMessages) {
        release();
    }

    @Override
    public boolean rollback(Consumer consumer, Endpoint endpoint, int retryCounter, Exception cause) {
        release();
        return false;
    }

    private void release() {
        held.ifPresent(NamedLocks.NamedLock::close);
        held = Optional.empty();
    }
}
