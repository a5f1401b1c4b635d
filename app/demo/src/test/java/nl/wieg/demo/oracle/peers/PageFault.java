package nl.wieg.demo.oracle.peers;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Duration;

/** What goes wrong with one answer. */
public sealed interface PageFault {

    /** The good answer, spoiled. */
    ResponseDefinitionBuilder spoil(String goodBody);

    /** 429, with the seconds to wait. */
    record TooManyRequests(int retryAfterSeconds) implements PageFault {
        @Override
        public ResponseDefinitionBuilder spoil(String goodBody) {
            return new ResponseDefinitionBuilder()
                    .withStatus(429)
                    .withHeader("Retry-After", String.valueOf(retryAfterSeconds));
        }
    }

    /** Any other refusal, 500 and 503 say. */
    record Refused(int status) implements PageFault {
        @Override
        public ResponseDefinitionBuilder spoil(String goodBody) {
            return new ResponseDefinitionBuilder().withStatus(status);
        }
    }

    /** The good answer, but late. */
    record Late(Duration delay) implements PageFault {
        @Override
        public ResponseDefinitionBuilder spoil(String goodBody) {
            return PeerAnswers.json(goodBody).withFixedDelay((int) delay.toMillis());
        }
    }

    /** Status 200 and the first half of the body. */
    record CutOffBody() implements PageFault {
        @Override
        public ResponseDefinitionBuilder spoil(String goodBody) {
            return PeerAnswers.json(goodBody.substring(0, goodBody.length() / 2));
        }
    }

    /** Status 200 and then a connection that breaks. */
    record BrokenConnection() implements PageFault {
        @Override
        public ResponseDefinitionBuilder spoil(String goodBody) {
            return PeerAnswers.json(goodBody).withFault(Fault.MALFORMED_RESPONSE_CHUNK);
        }
    }
}
