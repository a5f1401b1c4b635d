package nl.wieg.intake;

import static nl.wieg.access.Role.MANAGEMENT;
import static nl.wieg.access.Role.PRIVACY_OFFICER;
import static nl.wieg.access.Role.STEWARD;

import nl.wieg.access.Policy;

/** Who may do what with deliveries. Where no role is named it is for processes of our own alone. */
public final class IntakePolicy {

    static final Policy DELIVER = Policy.of("een levering inleveren", 'C');
    public static final Policy READ_DELIVERIES =
            Policy.of("leveringen bekijken", 'R', STEWARD, MANAGEMENT, PRIVACY_OFFICER);
    public static final Policy READ_RECORDS = Policy.of("records bekijken", 'R', STEWARD, MANAGEMENT);
    public static final Policy READ_QUARANTINE = Policy.of("de quarantaine bekijken", 'R', STEWARD);
    public static final Policy DECIDE_QUARANTINE = Policy.of("een record uit quarantaine herstellen", 'U', STEWARD);
    static final Policy HARVEST = Policy.of("een bron opnieuw ophalen", 'E', STEWARD);
    static final Policy TAKE_OVER = Policy.of("de records van een levering overnemen", 'R');
    static final Policy FORGET = Policy.of("de inhoud van een levering vergeten", 'D');
    static final Policy CLOSE_YEAR = Policy.of("een jaar sluiten", 'C');

    private IntakePolicy() {}
}
