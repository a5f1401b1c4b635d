package nl.wieg.web.desk.resources;

import nl.wieg.access.Access;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.Policy;
import nl.wieg.sessions.resources.ResourcePolicy;
import org.springframework.stereotype.Component;

/** Keeps who could not send a form from the page that holds nothing else. */
@Component
class ResourceDoor {

    private final Access access;

    ResourceDoor(Access access) {
        this.access = access;
    }

    void requireChange() {
        require(ResourcePolicy.CHANGE);
    }

    private void require(Policy policy) {
        if (!access.allows(policy)) {
            throw new AccessRefused("U mag dit niet: " + policy.action() + ".");
        }
    }
}
