package nl.wieg.integrations.osiris;

import nl.wieg.integrations.routing.FolderParts;
import nl.wieg.integrations.routing.FolderRoute;
import org.springframework.stereotype.Component;

/** Osiris drops a file of notifiable diseases a day. */
@Component
class OsirisRoute extends FolderRoute {

    OsirisRoute(FolderParts parts) {
        super("osiris", parts);
    }
}
