package nl.wieg.sessions.resources.files;

import java.util.regex.Pattern;

/** Keeps a spreadsheet from working out what is only text: what begins as a formula does is written with an apostrophe before it. */
final class FormulaGuard {

    private static final Pattern FORMULA = Pattern.compile("'*[=+\\-@\\t\\r].*", Pattern.DOTALL);

    private FormulaGuard() {}

    static String guard(String text) {
        return FORMULA.matcher(text).matches() ? "'" + text : text;
    }

    /** What was guarded; every other text stays as it is. */
    static String free(String text) {
        return text.startsWith("'") && FORMULA.matcher(text).matches() ? text.substring(1) : text;
    }
}
