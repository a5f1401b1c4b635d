package nl.wieg.integrations.feeds;

/** Texts as feeds send them. */
public final class Texts {

    private Texts() {}

    /** Without the blanks and tabs around it. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isBlank(text.charAt(start))) {
            start++;
        }
        while (end > start && isBlank(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    /** At most so many characters, never half of one. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    static String cut(String text, int most, String mark) {
        return text.length() <= most ? text : cut(text, most) + mark;
    }

    /** Whether half a character stands alone: JSON can escape one, and no database can keep it. */
    static boolean isBroken(String text) {
        return text.codePoints().anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
