package nl.wieg.sessions.resources;

import java.util.regex.Pattern;
import nl.wieg.shared.WrongInput;
import org.jspecify.annotations.Nullable;

/**
 * Who somebody is.
 *
 * @param code the staff number, by which files name them
 * @param weeklyHours by contract
 * @param base where their day begins
 * @param mail at work; null when none is known
 */
public record EmployeeFacts(
        String code,
        String name,
        Profession profession,
        double weeklyHours,
        RdPoint base,
        @Nullable String mail) {

    private static final int MOST_HOURS = 40;
    private static final int LONGEST_MAIL = 200;
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@]+");

    /** @throws WrongInput for what cannot be, one thing at a time */
    void check() {
        Code.check(code, name);
        if (!(weeklyHours >= 1 && weeklyHours <= MOST_HOURS)) {
            throw new WrongInput("weeklyHours", "Een medewerker werkt 1 tot " + MOST_HOURS + " uur per week.");
        }
        if (mail != null && (mail.length() > LONGEST_MAIL || !MAIL.matcher(mail).matches())) {
            throw new WrongInput("mail", "Dit is geen mailadres.");
        }
        base.check();
    }
}
