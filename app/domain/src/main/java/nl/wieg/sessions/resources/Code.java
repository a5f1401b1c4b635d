package nl.wieg.sessions.resources;

import java.util.regex.Pattern;
import nl.wieg.shared.WrongInput;

/** What files call a location, employee or team by: small letters, digits and hyphens. */
final class Code {

    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{1,39}");
    private static final int LONGEST_NAME = 100;

    private Code() {}

    /** @throws WrongInput about {@code code} or {@code name} for what cannot be */
    static void check(String code, String name) {
        if (!SHAPE.matcher(code).matches()) {
            throw new WrongInput("code", "Een code heeft 2 tot 40 kleine letters, cijfers of streepjes.");
        }
        if (!isLine(name, LONGEST_NAME)) {
            throw new WrongInput("name", "Vul een naam in van ten hoogste " + LONGEST_NAME + " tekens.");
        }
    }

    /** Whether it says something on one line, in at most so many characters. */
    static boolean isLine(String text, int longest) {
        return !text.isBlank() && text.length() <= longest && text.chars().noneMatch(Character::isISOControl);
    }
}
