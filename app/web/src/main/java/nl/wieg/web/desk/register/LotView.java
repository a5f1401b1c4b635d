package nl.wieg.web.desk.register;

/**
 * One lot.
 *
 * @param blocked since when and why; empty when it is not blocked
 * @param canBlock whether who looks may block it
 * @param canTrace whether who looks may see who got it
 */
public record LotView(
        String number,
        String product,
        String expires,
        LotState state,
        String blocked,
        boolean canBlock,
        boolean canTrace) {}
