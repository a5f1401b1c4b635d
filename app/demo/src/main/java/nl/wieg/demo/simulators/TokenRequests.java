package nl.wieg.demo.simulators;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.http.Request;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** OAuth2 client credentials: the client names itself by Basic authentication or in the form. */
record TokenRequests(Client client, Tokens tokens) {

    ResponseDefinitionBuilder answer(Request request) {
        String form = "&" + URLDecoder.decode(request.getBodyAsString(), StandardCharsets.UTF_8) + "&";
        if (!form.contains("&grant_type=client_credentials&")) {
            return Answers.problem(400, "unsupported_grant_type");
        }
        if (!byHeader(request) && !byForm(form)) {
            return Answers.problem(401, "invalid_client");
        }
        return Answers.json(Json.write(Map.of(
                "access_token", tokens.issue(),
                "token_type", "Bearer",
                "expires_in", Tokens.LIFETIME.toSeconds())));
    }

    private boolean byHeader(Request request) {
        String credentials = Base64.getEncoder()
                .encodeToString((client.id() + ":" + client.secret()).getBytes(StandardCharsets.UTF_8));
        return request.containsHeader("Authorization")
                && request.getHeader("Authorization").equals("Basic " + credentials);
    }

    private boolean byForm(String form) {
        return form.contains("&client_id=" + client.id() + "&")
                && form.contains("&client_secret=" + client.secret() + "&");
    }
}
