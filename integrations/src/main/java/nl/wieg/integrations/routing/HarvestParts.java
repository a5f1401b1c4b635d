package nl.wieg.integrations.routing;

import java.net.SocketTimeoutException;
import java.util.concurrent.RejectedExecutionException;
import nl.wieg.intake.Harvests;
import nl.wieg.shared.NamedLocks;
import org.apache.camel.Exchange;
import org.apache.camel.ProducerTemplate;
import org.springframework.stereotype.Component;

/** What a harvester needs: the pages that are kept, the lock between nodes, and the route that asks. */
@Component
public class HarvestParts {

    private static final int LONGEST_WAIT_SECONDS = 3600;

    private final Harvests harvests;
    private final NamedLocks locks;
    private final ProducerTemplate camel;

    HarvestParts(Harvests harvests, NamedLocks locks, ProducerTemplate camel) {
        this.harvests = harvests;
        this.locks = locks;
        this.camel = camel;
    }

    Harvests harvests() {
        return harvests;
    }

    NamedLocks.NamedLock lock(String source) {
        return locks.tryLock("wieg.harvest." + source, LONGEST_WAIT_SECONDS)
                .orElseThrow(() -> new IllegalStateException("Another harvest of " + source + " does not end"));
    }

    /** The body of a whole page of this shape, asked for as often as the routes allow. */
    byte[] ask(String source, PageRequest request, PageShape shape) throws PageFailed, PageRefused {
        var answer = camel.request(PeerRoute.entrance(source), exchange -> {
            exchange.getMessage().setHeader(Exchange.HTTP_URI, request.address());
            exchange.getMessage().setHeader(Exchange.HTTP_QUERY, request.encodedQuery());
            exchange.setProperty(PageAnswer.SHAPE, shape);
        });
        var fault = answer.getException();
        if (fault == null) {
            return answer.getMessage().getBody(byte[].class);
        }
        throw told(fault);
    }

    static PageFailed told(Exception fault) throws PageFailed, PageRefused {
        switch (fault) {
            case PageRefused refused -> throw refused;
            case PageFailed failed -> throw failed;
            // we are being stopped: the pages stay, and the next harvest goes on after them
            case RejectedExecutionException stopping -> throw stopping;
            case SocketTimeoutException late -> throw new PageFailed("De bron gaf geen antwoord binnen de tijd.", late);
            default -> throw new PageFailed("De verbinding met de bron is verbroken.", fault);
        }
    }
}
