package nl.wieg.access;

import org.springframework.stereotype.Component;

/** Who saw or did what, refusals included; insert-only. */
@Component
class AccessLog {

    void allowed(Actor actor, Policy policy, AccessObject object) {}

    void refused(Actor actor, Policy policy, AccessObject object) {}
}
