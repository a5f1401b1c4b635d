package nl.wieg.integrations.doses;

import nl.wieg.integrations.routing.FolderParts;
import nl.wieg.integrations.routing.FolderRoute;
import org.springframework.stereotype.Component;

/** The earlier register drops a file of doses a month; it is destroyed once stored. */
@Component
class DosesRoute extends FolderRoute {

    DosesRoute(FolderParts parts) {
        super("doses", parts);
    }
}
