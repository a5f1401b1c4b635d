package nl.wieg.sessions.events;

/** A published session takes another number of children than before, or is held in another hall; told in the transaction that changes it. */
public record SessionChanged(SessionOffered session) {}
