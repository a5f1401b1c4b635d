package nl.wieg.sessions.events;

import java.util.UUID;

/** A published group day is not held; told in the transaction that cancels it. */
public record GroupDayCancelled(UUID groupDay, String reason) {}
