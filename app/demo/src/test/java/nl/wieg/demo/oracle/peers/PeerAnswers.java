package nl.wieg.demo.oracle.peers;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.extension.ResponseDefinitionTransformerV2;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.http.ResponseDefinition;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.Objects;

/** Makes each answer when it is asked for. */
final class PeerAnswers implements ResponseDefinitionTransformerV2 {

    static final String NAME = "peer-answers";

    private final Peer covid;
    private final Peer milieu;
    private final Tokens tokens;

    PeerAnswers(Peer covid, Peer milieu, Tokens tokens) {
        this.covid = covid;
        this.milieu = milieu;
        this.tokens = tokens;
    }

    static ResponseDefinitionBuilder json(String body) {
        return new ResponseDefinitionBuilder()
                .withStatus(200)
                .withHeader("Content-Type", "application/json")
                .withBody(body);
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public boolean applyGlobally() {
        return false;
    }

    @Override
    public ResponseDefinition transform(ServeEvent event) {
        Request request = event.getRequest();
        String path = request.getUrl().replaceFirst("\\?.*", "");
        return switch (path) {
            case RestPeers.COVID + "/oauth/token" -> json(token()).build();
            case RestPeers.COVID + "/v1/toedieningen" -> doses(request).build();
            default -> advice(request).build();
        };
    }

    private String token() {
        return "{\"access_token\":\"" + tokens.next() + "\",\"token_type\":\"Bearer\",\"expires_in\":300}";
    }

    private ResponseDefinitionBuilder doses(Request request) {
        if (!tokens.accepts(authorization(request))) {
            return new ResponseDefinitionBuilder().withStatus(401);
        }
        int page = number(request, "pagina", 1);
        int size = number(request, "paginaGrootte", 500);
        String body = "{\"toedieningen\":%s,\"pagina\":%d,\"paginas\":%d,\"totaal\":%d}"
                .formatted(covid.page(page, size), page, covid.pages(size), covid.announced());
        return answer(covid, page, body);
    }

    private ResponseDefinitionBuilder advice(Request request) {
        if (!authorization(request).matches("Bearer [\\w-]+\\.[\\w-]+\\.[\\w-]+")) {
            return new ResponseDefinitionBuilder().withStatus(403);
        }
        int page = number(request, "page", 1);
        int pages = milieu.pages(Integer.MAX_VALUE);
        if (page > pages) {
            return new ResponseDefinitionBuilder().withStatus(404);
        }
        String body = "{\"count\":%d,\"next\":%s,\"previous\":%s,\"results\":%s}"
                .formatted(
                        milieu.announced(),
                        page < pages ? link(request, page + 1) : "null",
                        page > 1 ? link(request, page - 1) : "null",
                        milieu.page(page, Integer.MAX_VALUE));
        return answer(milieu, page, body);
    }

    private static ResponseDefinitionBuilder answer(Peer peer, int page, String body) {
        return peer.nextFault(page).map(fault -> fault.spoil(body)).orElseGet(() -> json(body));
    }

    private static String link(Request request, int page) {
        String others = request.getAbsoluteUrl().replaceFirst("([?&])page=\\d+&?", "$1");
        String joint = others.contains("?") ? (others.matches(".*[?&]") ? "" : "&") : "?";
        return "\"" + others + joint + "page=" + page + "\"";
    }

    private static String authorization(Request request) {
        return Objects.requireNonNullElse(request.getHeader("Authorization"), "");
    }

    private static int number(Request request, String name, int otherwise) {
        return request.queryParameter(name).isPresent()
                ? Integer.parseInt(request.queryParameter(name).firstValue())
                : otherwise;
    }
}
