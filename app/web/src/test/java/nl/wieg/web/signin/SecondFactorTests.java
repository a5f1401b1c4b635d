package nl.wieg.web.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

class SecondFactorTests {

    private final SecondFactor secondFactor = new SecondFactor(Set.of("https://example.nl/loa/substantial"));

    @ParameterizedTest
    @ValueSource(strings = {"otp", "mfa", "hwk"})
    void isAssertedByAMethodBesideThePassword(String method) {
        assertThat(secondFactor.isAssertedBy(token(Map.of("amr", List.of("pwd", method)))))
                .isTrue();
    }

    @Test
    void isAssertedByAnAgreedLevel() {
        assertThat(secondFactor.isAssertedBy(token(Map.of("acr", "https://example.nl/loa/substantial"))))
                .isTrue();
    }

    @Test
    void isNotAssertedByAPasswordOrALevelOfTheirOwnOrNothing() {
        assertThat(secondFactor.isAssertedBy(token(Map.of("amr", List.of("pwd")))))
                .isFalse();
        assertThat(secondFactor.isAssertedBy(token(Map.of("acr", "high")))).isFalse();
        assertThat(secondFactor.isAssertedBy(token(Map.of("acr", "")))).isFalse();
        assertThat(new SecondFactor(Set.of()).isAssertedBy(token(Map.of("sub", "x"))))
                .isFalse();
    }

    private static OidcIdToken token(Map<String, Object> claims) {
        var now = Instant.parse("2025-01-03T09:00:00Z");
        return new OidcIdToken("token", now, now.plusSeconds(60), claims);
    }
}
