package nl.wieg.integrations.financien;

import nl.wieg.integrations.routing.FolderParts;
import nl.wieg.integrations.routing.FolderRoute;
import org.springframework.stereotype.Component;

/** The ledger drops a file a quarter. */
@Component
class FinancienRoute extends FolderRoute {

    FinancienRoute(FolderParts parts) {
        super("financien", parts);
    }
}
