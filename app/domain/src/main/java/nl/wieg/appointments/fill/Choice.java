package nl.wieg.appointments.fill;

/**
 * What overbooking a session by so much would bring.
 *
 * @param extra places above its capacity
 * @param risk the chance that somebody waits too long when all places are taken, 0 to 1
 * @param isAllowed whether the rule lets it
 */
public record Choice(int extra, double risk, boolean isAllowed) {}
