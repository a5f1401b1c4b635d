package nl.wieg.sessions.events;

import java.util.List;
import java.util.UUID;

/** The sessions of a round were published; told in the transaction that does it, so that there is no session without its slots. */
public record SessionsPublished(UUID round, List<SessionOffered> sessions) {

    public SessionsPublished {
        sessions = List.copyOf(sessions);
    }
}
