package nl.wieg.demo;

import java.util.List;
import nl.wieg.access.Actor;
import nl.wieg.appointments.forecast.PastSessions;
import nl.wieg.demo.generator.MadeUpSession;
import nl.wieg.demo.generator.MadeUpSessions;
import nl.wieg.demo.generator.Municipality;

/** Remembers how the made-up sessions of earlier years went, through what the feature offers. No bean by itself, like the register. */
class DemoSessions {

    private static final int FIRST = 2024;
    private static final int LAST = 2025;

    private final PastSessions past;

    DemoSessions(PastSessions past) {
        this.past = past;
    }

    /** Always the same ones: those that are remembered already stay as they are. */
    void remember(long seed, List<Municipality> municipalities) {
        var sessions = MadeUpSessions.of(seed, municipalities, FIRST, LAST).stream()
                .map(MadeUpSession::session)
                .toList();
        Actor.system("demo").run(() -> past.remember(sessions));
    }
}
