package nl.wieg.appointments.fill;

import java.time.Duration;

/**
 * How fast a session goes: a lane is busy with a child for as long as lets the lanes together help the capacity in the time of the session.
 *
 * @param length from its first to its last minute
 * @param capacity children that it takes in that time
 * @param lanes that help one child each
 */
record Pace(Duration length, int capacity, int lanes) {}
