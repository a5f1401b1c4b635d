package nl.wieg.immunisation.requests;

import static nl.wieg.access.Role.DOCTOR;
import static nl.wieg.access.Role.PRIVACY_OFFICER;

import nl.wieg.access.Policy;

/** Who asks for somebody's file or for its end, and who decides: never the same person. */
public final class RequestPolicy {

    public static final Policy ASK = Policy.of("een inzageverzoek doen", 'C', PRIVACY_OFFICER);
    public static final Policy APPROVE = Policy.of("een inzageverzoek goedkeuren", 'U', DOCTOR);
    public static final Policy ASK_DESTRUCTION =
            Policy.of("om vernietiging van een dossier vragen", 'C', PRIVACY_OFFICER);
    public static final Policy DECIDE_DESTRUCTION =
            Policy.of("over vernietiging van een dossier beslissen", 'D', DOCTOR);
    public static final Policy READ = Policy.of("verzoeken over dossiers bekijken", 'R', PRIVACY_OFFICER, DOCTOR);
    static final Policy FETCH = Policy.of("een dossier voor de betrokkene ophalen", 'E', PRIVACY_OFFICER);

    private RequestPolicy() {}
}
