package nl.wieg.web.start;

import nl.wieg.shared.NotFitToStart;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says on standard error why the start was refused, in one sentence and without a stack trace; other faults are left to Spring. */
@Order(Ordered.HIGHEST_PRECEDENCE)
final class RefusedStart implements SpringBootExceptionReporter {

    @Override
    public boolean reportException(Throwable failure) {
        var refusal = NotFitToStart.in(failure);
        refusal.ifPresent(why -> System.err.println(why.getMessage()));
        return refusal.isPresent();
    }
}
