package nl.wieg.demo.generator;

/** Writes cents as a Dutch ledger does: decimal comma, a point between thousands. */
final class Amount {

    private Amount() {}

    static String written(long cents) {
        String euros = String.valueOf(Math.abs(cents) / 100).replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return "%s%s,%02d".formatted(cents < 0 ? "-" : "", euros, Math.abs(cents) % 100);
    }
}
