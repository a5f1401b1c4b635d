package nl.wieg.web.signin;

import java.util.Objects;
import java.util.Set;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;

/** Whether the provider asserts that it asked for more than a password, by RFC 8176 or by an agreed level. */
record SecondFactor(Set<String> acr) {

    private static final Set<String> AMR = Set.of("otp", "mfa", "hwk");

    boolean isAssertedBy(OidcIdToken token) {
        var methods = token.getClaimAsStringList(IdTokenClaimNames.AMR);
        return (methods != null && methods.stream().anyMatch(AMR::contains))
                || acr.contains(Objects.requireNonNullElse(token.getClaimAsString(IdTokenClaimNames.ACR), ""));
    }
}
