package nl.wieg.access;

import java.util.Set;
import org.springframework.stereotype.Service;

/** Lets in who the sign-in provider vouches for: with a second factor, an account that has not ended and a role valid today. */
@Service
public class SignIns {

    private final Staff staff;
    private final Access access;
    private final AccessLog log;

    SignIns(Staff staff, Access access, AccessLog log) {
        this.staff = staff;
        this.access = access;
        this.log = log;
    }

    /**
     * The person, with the roles valid today; logged, refusals included.
     *
     * @param secondFactor whether the provider asserts that it asked for one
     * @throws AccessRefused if the person may not come in
     */
    public Actor admit(String subject, boolean secondFactor, AccessPoint point) {
        var actor = staff.find(subject)
                .orElseGet(() -> new Actor(subject, staff.nameOf(subject).orElse(""), Set.of()))
                .through(point);
        if (!secondFactor) {
            log.refused(actor, AccessPolicy.SIGN_IN, AccessObject.of("aanmelding", "zonder tweede stap"));
            throw new AccessRefused("U hebt zich aangemeld zonder tweede stap, zoals een code op uw telefoon.");
        }
        if (actor.roles().isEmpty()) {
            log.refused(actor, AccessPolicy.SIGN_IN, AccessObject.of("aanmelding", "geen geldige rol"));
            throw new AccessRefused("Uw account is beëindigd, of u hebt vandaag geen rol in Wieg.");
        }
        return actor.call(() -> access.require(AccessPolicy.SIGN_IN, AccessObject.of("aanmelding", "")));
    }
}
