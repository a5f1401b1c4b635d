package nl.wieg.web.desk.requests;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Optional;
import nl.wieg.access.Access;
import nl.wieg.immunisation.requests.AccessRequest;
import nl.wieg.immunisation.requests.AccessRequests;
import nl.wieg.immunisation.requests.RequestPolicy;
import nl.wieg.people.PersonId;
import nl.wieg.shared.Region;
import nl.wieg.web.page.DutchTimes;
import org.springframework.stereotype.Component;

/** Fills the pages of requests to see a record. */
@Component
class RequestPages {

    private static final int MOST = 200;

    private final AccessRequests requests;
    private final Access access;
    private final Clock clock;

    RequestPages(AccessRequests requests, Access access, Clock clock) {
        this.requests = requests;
        this.access = access;
        this.clock = clock;
    }

    RequestsView list() {
        return new RequestsView(
                requests.newest(MOST).stream().map(this::row).toList(),
                access.allows(RequestPolicy.APPROVE),
                access.allows(RequestPolicy.ASK));
    }

    RequestFormView form(PersonId person) {
        var viewers = new ArrayList<RequestFormView.Viewer>();
        var number = 1;
        for (var viewer : requests.viewers(person)) {
            viewers.add(new RequestFormView.Viewer(viewer.toString(), viewer.equals(person) ? 0 : number++));
        }
        return new RequestFormView(person.toString(), viewers);
    }

    private RequestsView.Row row(AccessRequest request) {
        var open = request.isOpenOn(Region.today(clock));
        var state = request.waits() ? RequestState.ASKED : open ? RequestState.OPEN : RequestState.ENDED;
        return new RequestsView.Row(
                request.id().toString(),
                state,
                request.askedBy() + ", " + DutchTimes.day(request.askedOn()),
                Optional.ofNullable(request.approvedBy())
                        .map(name -> name + ", "
                                + Optional.ofNullable(request.lastDay())
                                        .map(DutchTimes::day)
                                        .orElse(""))
                        .orElse(""),
                request.reason(),
                open);
    }
}
