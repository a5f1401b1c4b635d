package nl.wieg.web.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Prints why the start was refused as one sentence, not as a stack trace. */
class NotFitToStartAnalyzer extends AbstractFailureAnalyzer<NotFitToStart> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, NotFitToStart cause) {
        return new FailureAnalysis(String.valueOf(cause.getMessage()), "", cause);
    }
}
