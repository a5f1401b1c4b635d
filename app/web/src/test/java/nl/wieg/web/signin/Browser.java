package nl.wieg.web.signin;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.util.UriComponentsBuilder;

/** One browser: it keeps its session cookie between requests. */
final class Browser {

    private final MockMvc mvc;
    private @Nullable Cookie session;

    Browser(MockMvc mvc) {
        this.mvc = mvc;
    }

    MockHttpServletResponse open(String address) throws Exception {
        return send(get(address));
    }

    MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
        if (session != null) {
            request.cookie(session);
        }
        var response = mvc.perform(request).andReturn().getResponse();
        var renewed = response.getCookie("wieg");
        if (renewed != null) {
            session = renewed.getMaxAge() == 0 ? null : renewed;
        }
        return response;
    }

    /** Goes to the provider and comes back as this person. */
    MockHttpServletResponse signIn(String subject, List<String> amr) throws Exception {
        var there = parameters(open("/oauth2/authorization/wieg"));
        var code = UUID.randomUUID().toString();
        PretendProvider.vouch(code, subject, there.getFirst("nonce"), amr);
        return send(get("/login/oauth2/code/wieg").param("code", code).param("state", there.getFirst("state")));
    }

    String session() {
        return session == null ? "" : session.getValue();
    }

    private static Parameters parameters(MockHttpServletResponse redirect) {
        var query = UriComponentsBuilder.fromUriString(String.valueOf(redirect.getRedirectedUrl()))
                .build(true)
                .getQueryParams();
        return name -> java.net.URLDecoder.decode(
                String.valueOf(query.getFirst(name)), java.nio.charset.StandardCharsets.UTF_8);
    }

    private interface Parameters {
        String getFirst(String name);
    }
}
