package nl.wieg.demo.simulators;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;

/** One way in which a page can fail. */
enum PageFault {
    TOO_MANY_REQUESTS {
        @Override
        ResponseDefinitionBuilder instead(String goodBody) {
            return Answers.problem(429, "Too many requests").withHeader("Retry-After", "1");
        }
    },
    UNAVAILABLE {
        @Override
        ResponseDefinitionBuilder instead(String goodBody) {
            return Answers.problem(503, "Down for a moment");
        }
    },
    CUT_OFF_BODY {
        @Override
        ResponseDefinitionBuilder instead(String goodBody) {
            return Answers.json(goodBody.substring(0, goodBody.length() / 2));
        }
    },
    BROKEN_CONNECTION {
        @Override
        ResponseDefinitionBuilder instead(String goodBody) {
            return Answers.json(goodBody).withFault(Fault.MALFORMED_RESPONSE_CHUNK);
        }
    },
    SLOW {
        @Override
        ResponseDefinitionBuilder instead(String goodBody) {
            return Answers.json(goodBody).withFixedDelay(SLOW_MILLISECONDS);
        }
    };

    private static final int SLOW_MILLISECONDS = 1500;

    /** What is answered instead of this good page. */
    abstract ResponseDefinitionBuilder instead(String goodBody);
}
