package nl.wieg.access;

import java.util.List;
import org.springframework.stereotype.Service;

/** For whom the current actor may work today; they choose one before they search for anybody. */
@Service
public class WorkContexts {

    private final Staff staff;
    private final Access access;

    WorkContexts(Staff staff, Access access) {
        this.staff = staff;
        this.access = access;
    }

    /** The whole region first; empty for who was granted none. */
    public List<WorkContext> mine() {
        var actor = access.require(AccessPolicy.CHOOSE_CONTEXT, AccessObject.of("werkgebied", ""));
        return staff.contextsOf(actor.id());
    }
}
