package nl.wieg.integrations.routing;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import org.apache.camel.Exchange;
import org.apache.camel.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Judges an answer: a whole page, try again, or refused. Nothing of the answer but its status gets into a message. */
@Component
class PageAnswer {

    /** The exchange property with the {@link PageShape} to expect; without it, any body will do. */
    static final String SHAPE = "wieg.page.shape";

    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final Set<Integer> WORTH_ASKING_AGAIN = Set.of(UNAUTHORIZED, 408, 425, 429);
    private static final int SERVER_ERRORS = 500;

    private final Duration longestDelay;
    private final Clock clock;

    PageAnswer(IntegrationSettings settings, Clock clock) {
        this.longestDelay = settings.harvest().longestDelay();
        this.clock = clock;
    }

    void check(Exchange exchange) throws PageFailed, PageRefused {
        var message = exchange.getMessage();
        var status = message.getHeader(Exchange.HTTP_RESPONSE_CODE, 0, Integer.class);
        var shape = exchange.getProperty(SHAPE, PageShape.class);
        if (status != OK) {
            refuse(message, status, shape == null && status == UNAUTHORIZED);
        }
        var body = message.getBody(byte[].class);
        if (shape != null) {
            shape.read(body == null ? new byte[0] : body);
        }
        message.setBody(body);
    }

    private void refuse(Message message, int status, boolean unknownClient) throws PageFailed, PageRefused {
        if (unknownClient || (status < SERVER_ERRORS && !WORTH_ASKING_AGAIN.contains(status))) {
            throw new PageRefused("De bron weigert de vraag, met status " + status + ".");
        }
        var delay = delay(message.getHeader("Retry-After", String.class));
        if (delay != null) {
            message.setHeader(Exchange.REDELIVERY_DELAY, delay.toMillis());
        }
        throw new PageFailed("De bron gaf geen bladzijde, maar status " + status + ".");
    }

    /** The pause that the source asks for, in seconds or until a moment; null when it asks for none. */
    private @Nullable Duration delay(@Nullable String retryAfter) {
        if (retryAfter == null) {
            return null;
        }
        try {
            var asked = retryAfter.strip().matches("\\d{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(retryAfter.strip()))
                    : Duration.between(
                            clock.instant(),
                            ZonedDateTime.parse(retryAfter.strip(), DateTimeFormatter.RFC_1123_DATE_TIME)
                                    .toInstant());
            return asked.isNegative() ? Duration.ZERO : asked.compareTo(longestDelay) > 0 ? longestDelay : asked;
        } catch (DateTimeException e) {
            return null;
        }
    }
}
