package nl.wieg.immunisation.consent;

import static nl.wieg.access.Role.DOCTOR;
import static nl.wieg.access.Role.NURSE;

import nl.wieg.access.Policy;

/** Who records and reads what was said. What one of the family sees of it goes through a process of our own, which knows who they are. */
public final class ConsentPolicy {

    public static final Policy READ =
            Policy.of("toestemmingen bekijken", 'R', NURSE, DOCTOR).withinContext();
    static final Policy READ_OWN = Policy.of("eigen toestemmingen bekijken", 'R');
    static final Policy PASS_EVERYBODY = Policy.of("van iedereen zien wie gegevens deelt", 'R');
    static final Policy TAKE_OVER = Policy.of("toestemmingen van het vorige register opnemen", 'C');
    public static final Policy RECORD = Policy.of("toestemming, bezwaar of uitstel vastleggen", 'C', NURSE, DOCTOR)
            .withinContext();
    public static final Policy CONFIRM_WISH =
            Policy.of("vaststellen wat het kind zelf wil", 'C', NURSE, DOCTOR).withinContext();
    public static final Policy DECIDE =
            Policy.of("beslissen als ouders het niet eens zijn", 'C', DOCTOR).withinContext();
    public static final Policy CONTRAINDICATE = Policy.of("een contra-indicatie vastleggen of beëindigen", 'C', DOCTOR)
            .withinContext();

    public static final Policy INDICATE =
            Policy.of("het schema van de eerste prikken kiezen", 'C', DOCTOR).withinContext();

    private ConsentPolicy() {}
}
