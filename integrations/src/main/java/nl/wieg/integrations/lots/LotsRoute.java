package nl.wieg.integrations.lots;

import nl.wieg.integrations.routing.FolderParts;
import nl.wieg.integrations.routing.FolderRoute;
import org.springframework.stereotype.Component;

/** RIVM drops its list of lots. */
@Component
class LotsRoute extends FolderRoute {

    LotsRoute(FolderParts parts) {
        super(LotsReader.SOURCE, parts);
    }
}
