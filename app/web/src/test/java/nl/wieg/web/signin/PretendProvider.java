package nl.wieg.web.signin;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.core.OAuth2AccessToken.TokenType;
import org.springframework.security.oauth2.core.endpoint.OAuth2AccessTokenResponse;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoderFactory;

/** A provider without a network: it vouches for whom the test tells it to, in exchange for a code. */
@TestConfiguration(proxyBeanMethods = false)
class PretendProvider {

    private static final Map<String, Map<String, Object>> VOUCHED = new ConcurrentHashMap<>();

    /** Makes the code good for this person. */
    static void vouch(String code, String subject, String nonce, List<String> amr) {
        VOUCHED.put(code, Map.of("sub", subject, "nonce", nonce, "amr", amr));
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> tokens() {
        return request -> {
            var code = request.getAuthorizationExchange()
                    .getAuthorizationResponse()
                    .getCode();
            return OAuth2AccessTokenResponse.withToken("access")
                    .tokenType(TokenType.BEARER)
                    .expiresIn(300)
                    .additionalParameters(Map.of("id_token", String.valueOf(code)))
                    .build();
        };
    }

    @Bean
    JwtDecoderFactory<ClientRegistration> idTokens() {
        return registration -> code -> Jwt.withTokenValue(code)
                .header("alg", "none")
                .issuer("https://provider.example/wieg")
                .audience(List.of("wieg"))
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(300))
                .claims(claims -> claims.putAll(VOUCHED.getOrDefault(code, Map.of())))
                .build();
    }
}
