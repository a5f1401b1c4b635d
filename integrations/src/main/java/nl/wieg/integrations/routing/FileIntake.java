package nl.wieg.integrations.routing;

import java.io.IOException;
import nl.wieg.access.Actor;
import nl.wieg.intake.Deliveries;
import nl.wieg.intake.Receipt;
import org.apache.camel.Exchange;
import org.apache.camel.Processor;

/** Hands one file to intake, and takes it out of the inbox once its records are stored or it was rejected. */
final class FileIntake implements Processor {

    private final SourceFolder folder;
    private final Deliveries deliveries;
    private final boolean personal;

    FileIntake(SourceFolder folder, Deliveries deliveries, boolean personal) {
        this.folder = folder;
        this.deliveries = deliveries;
        this.personal = personal;
    }

    @Override
    public void process(Exchange exchange) throws Exception {
        var name = exchange.getMessage().getHeader(Exchange.FILE_NAME_ONLY, String.class);
        if (!folder.mayTake(name)) {
            exchange.setRouteStop(true);
            return;
        }
        var done = false;
        try {
            leaveInbox(name, receive(name));
            done = true;
        } finally {
            if (!done) {
                folder.failed(name);
            }
        }
    }

    private Receipt receive(String name) throws IOException {
        return Actor.system("inbox " + folder.source())
                .call(() ->
                        deliveries.receive(folder.source(), name, folder.path().resolve(name)));
    }

    private void leaveInbox(String name, Receipt receipt) throws IOException {
        if (personal) {
            folder.destroy(name);
        } else {
            folder.done(name, receipt.stored() ? ".done" : ".rejected");
        }
    }
}
