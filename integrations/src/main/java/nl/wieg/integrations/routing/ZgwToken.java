package nl.wieg.integrations.routing;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON web token of the ZGW standard, signed with HS256, new for each request. Signed here and not by a library: the secrets that
 * municipalities hand out are often shorter than libraries allow.
 */
public final class ZgwToken implements Credentials {

    private static final String ALGORITHM = "HmacSHA256";
    private static final Base64.Encoder BASE64 = Base64.getUrlEncoder().withoutPadding();
    private static final JsonMapper JSON = new JsonMapper();

    private final String clientId;
    private final SecretKeySpec key;
    private final Clock clock;

    public ZgwToken(IntegrationSettings.Peer peer, Clock clock) {
        this.clientId = peer.clientId();
        this.key = new SecretKeySpec(peer.clientSecret().getBytes(StandardCharsets.UTF_8), ALGORITHM);
        this.clock = clock;
    }

    @Override
    public String header() {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", clientId);
        claims.put("iat", clock.instant().getEpochSecond());
        claims.put("client_id", clientId);
        claims.put("user_id", "wieg");
        claims.put("user_representation", "Wieg, jaarcijfers");
        var signed = encoded(Map.of("alg", "HS256", "typ", "JWT")) + "." + encoded(claims);
        return "Bearer " + signed + "." + BASE64.encodeToString(signature(signed));
    }

    private static String encoded(Map<String, Object> part) {
        return BASE64.encodeToString(JSON.writeValueAsBytes(part));
    }

    private byte[] signature(String signed) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every JDK has " + ALGORITHM, e);
        }
    }
}
