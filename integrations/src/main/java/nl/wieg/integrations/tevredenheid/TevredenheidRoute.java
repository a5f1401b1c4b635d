package nl.wieg.integrations.tevredenheid;

import nl.wieg.integrations.routing.FolderParts;
import nl.wieg.integrations.routing.FolderRoute;
import org.springframework.stereotype.Component;

/** The survey drops a file after each round. */
@Component
class TevredenheidRoute extends FolderRoute {

    TevredenheidRoute(FolderParts parts) {
        super("tevredenheid", parts);
    }
}
