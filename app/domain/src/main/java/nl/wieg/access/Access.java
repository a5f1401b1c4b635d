package nl.wieg.access;

import org.springframework.stereotype.Component;

/** The one door: asks the policy whether the current actor may do this, and logs the answer. */
@Component
public class Access {

    private final AccessLog log;

    Access(AccessLog log) {
        this.log = log;
    }

    /**
     * Lets the current actor do the action on the object, or refuses; both are logged.
     *
     * @return who acts
     * @throws AccessRefused if the policy does not allow it
     */
    public Actor require(Policy policy, AccessObject object) {
        var actor = Actor.current();
        if (!policy.allows(actor)) {
            log.refused(actor, policy, object);
            throw new AccessRefused("U mag dit niet: " + policy.action() + ".");
        }
        log.allowed(actor, policy, object);
        return actor;
    }
}
