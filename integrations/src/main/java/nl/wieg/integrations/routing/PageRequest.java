package nl.wieg.integrations.routing;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Asks for one page.
 *
 * @param address without the query
 * @param query by parameter, not yet encoded, in the order of asking
 */
public record PageRequest(String address, Map<String, String> query) {

    String encodedQuery() {
        return query.entrySet().stream()
                .map(parameter ->
                        parameter.getKey() + "=" + URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
