package nl.wieg.demo.simulators;

import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.common.JsonException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** JSON web tokens as ZGW wants them: HS256 with the client's secret, its {@code client_id}, issued within the hour. */
record ZgwTokens(Client client, InstantSource clock) {

    private static final Duration OLDEST = Duration.ofHours(1);
    private static final Duration CLOCKS_MAY_DIFFER = Duration.ofMinutes(1);

    boolean accepts(String authorization) {
        String[] parts = authorization.replaceFirst("^Bearer ", "").split("\\.", -1);
        if (parts.length != 3) {
            return false;
        }
        try {
            return "HS256".equals(parsed(parts[0]).get("alg"))
                    && MessageDigest.isEqual(
                            signature(parts[0] + "." + parts[1]),
                            Base64.getUrlDecoder().decode(parts[2]))
                    && isOurs(parsed(parts[1]));
        } catch (IllegalArgumentException | JsonException e) {
            return false;
        }
    }

    private boolean isOurs(Map<?, ?> claims) {
        Instant now = clock.instant();
        return client.id().equals(claims.get("client_id"))
                && claims.get("iat") instanceof Number issued
                && Instant.ofEpochSecond(issued.longValue()).isAfter(now.minus(OLDEST))
                && Instant.ofEpochSecond(issued.longValue()).isBefore(now.plus(CLOCKS_MAY_DIFFER));
    }

    private byte[] signature(String signed) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(client.secret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HS256 is not to be had", e);
        }
    }

    private static Map<?, ?> parsed(String part) {
        return Json.read(new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8), Map.class);
    }
}
