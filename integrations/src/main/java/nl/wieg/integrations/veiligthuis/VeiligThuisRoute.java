package nl.wieg.integrations.veiligthuis;

import nl.wieg.integrations.routing.FolderParts;
import nl.wieg.integrations.routing.FolderRoute;
import org.springframework.stereotype.Component;

/** Veilig Thuis drops a file every half year. */
@Component
class VeiligThuisRoute extends FolderRoute {

    VeiligThuisRoute(FolderParts parts) {
        super("veilig-thuis", parts);
    }
}
