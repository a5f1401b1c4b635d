package nl.wieg.integrations.routing;

import io.micrometer.core.instrument.MeterRegistry;
import nl.wieg.shared.DatabaseAway;
import nl.wieg.shared.FaultTrace;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteConfigurationBuilder;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.stereotype.Component;

/**
 * What happens when a route fails, in one place: counted, logged by route and kind of fault, and tried again.
 *
 * <p>A file that fails stays in its folder, or on its server, where {@link WaitingFile} decides when it is tried again. A page is asked again here, with a
 * growing pause or the one that the source asked for.
 */
@Component
class RouteErrors extends RouteConfigurationBuilder {

    static final String INBOX = "inbox";
    static final String SFTP = "sftp";
    static final String PAGES = "pages";

    private static final Logger LOG = LoggerFactory.getLogger(RouteErrors.class);

    private final IntegrationSettings.Harvest harvest;
    private final MeterRegistry metrics;

    RouteErrors(IntegrationSettings settings, MeterRegistry metrics) {
        this.harvest = settings.harvest();
        this.metrics = metrics;
    }

    @Override
    public void configuration() {
        routeConfiguration(INBOX)
                .onException(Exception.class)
                .maximumRedeliveries(0)
                .logExhausted(false)
                .handled(true)
                .process(this::failed);

        // not handled: the file must stay on the server, and the next look tries again
        routeConfiguration(SFTP)
                .onException(Exception.class)
                .maximumRedeliveries(0)
                .logExhausted(false)
                .process(this::failed);

        var pages = routeConfiguration(PAGES);
        pages.onException(PageRefused.class)
                .maximumRedeliveries(0)
                .logExhausted(false)
                .process(this::failed);
        pages.onException(Exception.class)
                .maximumRedeliveries(harvest.redeliveries())
                .redeliveryDelay(harvest.redeliveryDelay().toMillis())
                .useExponentialBackOff()
                .backOffMultiplier(2.0)
                .maximumRedeliveryDelay(harvest.longestDelay().toMillis())
                .onExceptionOccurred(this::failed)
                .logExhausted(false);
    }

    /** The message of a fault may hold what a source sent: only its kind is logged. */
    private void failed(Exchange exchange) {
        var route = exchange.getProperty(Exchange.FAILURE_ROUTE_ID, exchange.getFromRouteId(), String.class);
        metrics.counter("wieg.routes.failed", "route", String.valueOf(route)).increment();
        var fault = exchange.getProperty(Exchange.EXCEPTION_CAUGHT, Throwable.class);
        // that the database is away is said once for all, not by each route at each look
        LOG.atLevel(DatabaseAway.isBehind(fault) ? Level.DEBUG : Level.WARN)
                .log("failed route={} fault={}", route, FaultTrace.kinds(fault));
    }
}
