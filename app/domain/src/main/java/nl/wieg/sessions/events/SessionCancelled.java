package nl.wieg.sessions.events;

import java.util.UUID;

/** A published session is not held; told in the transaction that cancels it. */
public record SessionCancelled(UUID session, String reason) {}
