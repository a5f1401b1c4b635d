package nl.wieg.intake;

/**
 * A system that delivers to us.
 *
 * @param channel file, rest, or own for a register of ours
 * @param personal its deliveries hold personal data and are kept encrypted
 * @param expected how often it delivers, in words
 */
public record Source(String code, String name, String channel, boolean personal, String expected) {}
