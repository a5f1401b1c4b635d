package nl.wieg.sessions.plan;

/** Where children go: a location, in school time or out of it. */
record Place(int location, boolean schoolTime) {}
