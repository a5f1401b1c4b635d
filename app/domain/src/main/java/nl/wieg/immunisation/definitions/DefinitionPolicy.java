package nl.wieg.immunisation.definitions;

import static nl.wieg.access.Role.DOCTOR;
import static nl.wieg.access.Role.NURSE;

import nl.wieg.access.Policy;

/** Who reads and changes the schedule: what is in it is a doctor's to say. */
public final class DefinitionPolicy {

    public static final Policy READ = Policy.of("het vaccinatieschema bekijken", 'R', NURSE, DOCTOR);
    public static final Policy CHANGE = Policy.of("het vaccinatieschema veranderen", 'U', DOCTOR);
    public static final Policy PREVIEW = Policy.of("zien wie een nieuw schema raakt", 'R', DOCTOR);
    public static final Policy SIGN_OFF = Policy.of("het vaccinatieschema ondertekenen", 'U', DOCTOR);

    private DefinitionPolicy() {}
}
