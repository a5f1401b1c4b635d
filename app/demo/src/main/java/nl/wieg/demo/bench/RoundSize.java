package nl.wieg.demo.bench;

/** How large a round is. */
record RoundSize(int areas, int locations, int teams, int weeks) {}
