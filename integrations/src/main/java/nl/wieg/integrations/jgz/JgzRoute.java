package nl.wieg.integrations.jgz;

import nl.wieg.integrations.routing.FolderParts;
import nl.wieg.integrations.routing.FolderRoute;
import org.springframework.stereotype.Component;

/** Youth health care drops a snapshot a month. */
@Component
class JgzRoute extends FolderRoute {

    JgzRoute(FolderParts parts) {
        super("jgz", parts);
    }
}
