package nl.wieg.immunisation.requests;

import static nl.wieg.access.Role.DOCTOR;
import static nl.wieg.access.Role.PRIVACY_OFFICER;

import nl.wieg.access.Policy;

/** Who asks for somebody's file, and who approves: never the same person. */
public final class RequestPolicy {

    public static final Policy ASK = Policy.of("een inzageverzoek doen", 'C', PRIVACY_OFFICER);
    public static final Policy APPROVE = Policy.of("een inzageverzoek goedkeuren", 'U', DOCTOR);
    public static final Policy READ = Policy.of("inzageverzoeken bekijken", 'R', PRIVACY_OFFICER, DOCTOR);
    static final Policy FETCH = Policy.of("een dossier voor de betrokkene ophalen", 'E', PRIVACY_OFFICER);

    private RequestPolicy() {}
}
