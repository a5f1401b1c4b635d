package nl.wieg.web.desk.requests;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.access.Access;
import nl.wieg.access.AccessObject;
import nl.wieg.immunisation.requests.DestructionRequest;
import nl.wieg.immunisation.requests.DestructionRequests;
import nl.wieg.immunisation.requests.RequestPolicy;
import nl.wieg.people.PersonId;
import nl.wieg.people.Retention;
import nl.wieg.web.page.DutchTimes;
import org.springframework.stereotype.Component;

/** Fills the pages of requests to destroy a record. */
@Component
class DestructionPages {

    private static final int MOST = 200;

    private final DestructionRequests requests;
    private final Retention retention;
    private final Access access;

    DestructionPages(DestructionRequests requests, Retention retention, Access access) {
        this.requests = requests;
        this.retention = retention;
        this.access = access;
    }

    List<DestructionView> list() {
        return requests.newest(MOST).stream().map(this::view).toList();
    }

    /** Whom a new request is about; refused to who may not ask. */
    String form(PersonId person) {
        access.require(RequestPolicy.ASK_DESTRUCTION, AccessObject.personal("persoon", person.toString()));
        return person.toString();
    }

    DestructionView of(UUID id) {
        return view(requests.get(id));
    }

    private DestructionView view(DestructionRequest request) {
        var decision = Optional.ofNullable(request.decision());
        return new DestructionView(
                request.id().toString(),
                request.person().toString(),
                decision.map(decided -> decided.isDestroyed() ? DestructionState.DESTROYED : DestructionState.KEPT)
                        .orElse(DestructionState.ASKED),
                request.askedBy() + ", " + DutchTimes.day(request.askedOn()),
                request.reason(),
                retention.keptUntil(request.person()).map(DutchTimes::day).orElse(""),
                decision.map(decided -> decided.by() + ", " + DutchTimes.day(decided.on()))
                        .orElse(""),
                decision.map(DestructionRequest.Decided::whyKept).orElse(""),
                decision.isEmpty() && access.allows(RequestPolicy.DECIDE_DESTRUCTION));
    }
}
