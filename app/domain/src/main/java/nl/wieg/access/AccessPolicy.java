package nl.wieg.access;

import static nl.wieg.access.Role.COORDINATOR;
import static nl.wieg.access.Role.DOCTOR;
import static nl.wieg.access.Role.MANAGEMENT;
import static nl.wieg.access.Role.NURSE;
import static nl.wieg.access.Role.PLANNER;
import static nl.wieg.access.Role.PRIVACY_OFFICER;
import static nl.wieg.access.Role.STEWARD;

/** Who may come in, and who watches over it. Enrolling staff is for processes of our own alone. */
public final class AccessPolicy {

    static final Policy SIGN_IN =
            Policy.of("aanmelden", 'E', MANAGEMENT, STEWARD, PLANNER, NURSE, DOCTOR, COORDINATOR, PRIVACY_OFFICER);
    static final Policy ENROL = Policy.of("een account of rol geven", 'U');
    public static final Policy READ_LOG = Policy.of("zien wie waar keek", 'R', PRIVACY_OFFICER);
    public static final Policy READ_ALARMS = Policy.of("alarmen bekijken", 'R', PRIVACY_OFFICER);
    static final Policy ACKNOWLEDGE_ALARM = Policy.of("een alarm afhandelen", 'U', PRIVACY_OFFICER);

    public static final Policy BREAK_GLASS =
            Policy.of("noodprocedure", 'E', NURSE, DOCTOR).withinContext().inEmergency();
    static final Policy CHOOSE_CONTEXT = Policy.of("een werkgebied kiezen", 'R', NURSE, DOCTOR);
    public static final Policy READ_LOOKS = Policy.of("zien wie een persoon bekeek", 'R', PRIVACY_OFFICER);

    private AccessPolicy() {}
}
