package nl.wieg.access;

import org.springframework.stereotype.Component;

/**
 * The one door: asks the policy whether the current actor may do this, and logs the answer before anything is done. What processes of our
 * own do is allowed and not logged: it would drown what people do, and the deliveries and runs they leave behind say it already.
 */
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
     * @throws AccessRefused if the policy does not allow it, or if it cannot be logged
     */
    public Actor require(Policy policy, AccessObject object) {
        var actor = Actor.current();
        if (actor.isProcess()) {
            return actor;
        }
        if (!policy.allows(actor)) {
            log.refused(actor, policy, object);
            throw new AccessRefused("U mag dit niet: " + policy.action() + ".");
        }
        log.allowed(actor, policy, object);
        return actor;
    }

    /** Whether the current actor could do this: for what a page offers, not for what a service does. Not logged. */
    public boolean allows(Policy policy) {
        return Actor.present() && policy.allows(Actor.current());
    }
}
