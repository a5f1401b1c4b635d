package nl.wieg.immunisation.doses;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A lot of a product.
 *
 * @param number as on the box, capitals, no spaces
 * @param expiresOn the last day on which it may be given
 * @param blockedOn from this day on it may not be given; null when it is not blocked
 * @param blockedWhy null when it is not blocked
 */
public record Lot(
        String number,
        Product product,
        LocalDate expiresOn,
        @Nullable LocalDate blockedOn,
        @Nullable String blockedWhy) {

    /** A lot as a list writes it, its number in any case and with spaces. */
    public static Lot listed(
            String typed,
            Product product,
            LocalDate expiresOn,
            @Nullable LocalDate blockedOn,
            @Nullable String blockedWhy) {
        return new Lot(number(typed), product, expiresOn, blockedOn, blockedWhy);
    }

    /** The number as it is compared: capitals, no spaces, as scanners and hands differ in both. */
    static String number(String typed) {
        return typed.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    boolean hasExpiredOn(LocalDate day) {
        return day.isAfter(expiresOn);
    }

    boolean isBlockedOn(LocalDate day) {
        return blockedOn != null && !day.isBefore(blockedOn);
    }
}
