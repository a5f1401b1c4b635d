package nl.wieg.access;

import org.springframework.stereotype.Component;

/**
 * The one door: asks the policy whether the current actor may do this, and logs the answer before anything is done. What processes of our
 * own do is allowed and not logged: it would drown what people do, and the deliveries and runs they leave behind say it already.
 */
@Component
public class Access {

    private final AccessLog log;
    private final Homes homes;
    private final BreakGlassTable glass;

    Access(AccessLog log, Homes homes, BreakGlassTable glass) {
        this.log = log;
        this.homes = homes;
        this.glass = glass;
    }

    /**
     * Lets the current actor do the action on the object, or refuses; both are logged. Where the policy wants a work context, a person
     * outside it is refused, unless the actor reached them by the emergency procedure within the hour; that is logged as such.
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
            throw refused(actor, policy, object, "U mag dit niet: " + policy.action() + ".");
        }
        if (!policy.inContext() || belongs(actor, policy, object)) {
            log.allowed(actor, policy, object);
            return actor;
        }
        if (!glass.isOpen(actor, object.id())) {
            throw refused(actor, policy, object, "Deze persoon valt buiten het gebied waarvoor u werkt.");
        }
        log.allowed(actor, policy.inEmergency(), object);
        return actor;
    }

    /** Whether somebody belongs to the current actor's work context, or is no matter of one: for who searches. Not logged. */
    public boolean reaches(String personId) {
        var actor = Actor.current();
        var context = actor.context();
        return actor.isProcess() || (context != null && isHome(context, personId));
    }

    /** Whether the current actor could do this: for what a page offers, not for what a service does. Not logged. */
    public boolean allows(Policy policy) {
        return Actor.present() && policy.allows(Actor.current());
    }

    /** Whether whom it is about belongs to the actor's work context; a person who is not there belongs to all, and is missed later. */
    private boolean belongs(Actor actor, Policy policy, AccessObject object) {
        var context = actor.context();
        if (context == null) {
            throw refused(actor, policy, object, "Kies eerst voor welk gebied u werkt.");
        }
        return !object.personal() || isHome(context, object.id());
    }

    private boolean isHome(WorkContext context, String personId) {
        return context.isRegion() || homes.homeOf(personId).map(context::covers).orElse(true);
    }

    private AccessRefused refused(Actor actor, Policy policy, AccessObject object, String sentence) {
        log.refused(actor, policy, object);
        return new AccessRefused(sentence);
    }
}
