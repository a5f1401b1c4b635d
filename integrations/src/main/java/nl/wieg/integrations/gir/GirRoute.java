package nl.wieg.integrations.gir;

import nl.wieg.integrations.routing.FolderParts;
import nl.wieg.integrations.routing.FolderRoute;
import org.springframework.stereotype.Component;

/** The inspection register drops a file a month. */
@Component
class GirRoute extends FolderRoute {

    GirRoute(FolderParts parts) {
        super("gir", parts);
    }
}
