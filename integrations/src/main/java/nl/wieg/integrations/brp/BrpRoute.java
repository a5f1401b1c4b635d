package nl.wieg.integrations.brp;

import nl.wieg.integrations.routing.FolderParts;
import nl.wieg.integrations.routing.FolderRoute;
import org.springframework.stereotype.Component;

/** The BRP drops a file of mutations a day; it is destroyed once stored. */
@Component
class BrpRoute extends FolderRoute {

    BrpRoute(FolderParts parts) {
        super("brp", parts);
    }
}
