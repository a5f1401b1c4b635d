package nl.wieg.integrations.feeds;

import java.time.DateTimeException;
import java.time.LocalDate;

/** The ways in which feeds write a day; every digit in its place. */
public enum DateShape {
    ISO("jjjj-mm-dd"),
    DUTCH("dd-mm-jjjj"),
    COMPACT("jjjjmmdd");

    private final String shown;

    DateShape(String shown) {
        this.shown = shown;
    }

    String shown() {
        return shown;
    }

    boolean fits(String text) {
        if (text.length() != shown.length()) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            var isDigit = text.charAt(i) >= '0' && text.charAt(i) <= '9';
            if (shown.charAt(i) == '-' ? text.charAt(i) != '-' : !isDigit) {
                return false;
            }
        }
        return true;
    }

    /**
     * The day that a fitting text stands for.
     *
     * @throws DateTimeException if there is no such day
     */
    LocalDate parse(String text) {
        return LocalDate.of(part(text, "jjjj"), part(text, "mm"), part(text, "dd"));
    }

    private int part(String text, String letters) {
        var start = shown.indexOf(letters);
        return Integer.parseInt(text, start, start + letters.length(), 10);
    }
}
