package nl.wieg.demo.kills;

/** What a kill falls on. */
enum Victim {
    PROCESS,
    DATABASE,
    BOTH
}
