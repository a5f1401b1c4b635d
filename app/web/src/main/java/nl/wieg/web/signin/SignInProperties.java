package nl.wieg.web.signin;

import java.net.URI;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The sign-in provider. Its addresses are named, not discovered: Wieg starts while the provider is away.
 *
 * @param issuer as it stands in the provider's tokens
 * @param acr levels that stand for a second factor, beside the {@code amr} values otp, mfa and hwk
 */
@ConfigurationProperties("wieg.signin")
record SignInProperties(
        @DefaultValue("") String issuer,
        @DefaultValue("") String authorizationUri,
        @DefaultValue("") String tokenUri,
        @DefaultValue("") String jwkSetUri,
        @DefaultValue("") String endSessionUri,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue Set<String> acr) {

    /** Scheme, host and port of the page where one signs out, for the browser to allow. */
    String origin() {
        var page = URI.create(endSessionUri);
        return page.getScheme() + "://" + page.getAuthority();
    }
}
