package nl.wieg.demo.simulators;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.common.Json;
import java.util.Map;
import wiremock.com.fasterxml.jackson.databind.node.NullNode;

/** The answers both simulators give. */
final class Answers {

    /** A JSON null that stays: WireMock leaves out properties that are null in Java. */
    static final Object NOTHING = NullNode.getInstance();

    private Answers() {}

    static ResponseDefinitionBuilder json(String body) {
        return aResponse()
                .withStatus(200)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }

    /** An error as problem+json, with the status in it once more. */
    static ResponseDefinitionBuilder problem(int status, String title) {
        return aResponse()
                .withStatus(status)
                .withHeader("Content-Type", "application/problem+json")
                .withBody(Json.write(Map.of("status", status, "title", title)));
    }
}
