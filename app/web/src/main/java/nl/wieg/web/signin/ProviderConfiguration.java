package nl.wieg.web.signin;

import java.util.Map;
import nl.wieg.shared.NotFitToStart;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;

/** The one provider that staff sign in with, as registration {@code wieg}. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(SignInProperties.class)
class ProviderConfiguration {

    static final String REGISTRATION = "wieg";

    @Bean
    ClientRegistrationRepository signInProvider(SignInProperties provider) {
        if (provider.issuer().isEmpty() || provider.clientId().isEmpty()) {
            throw new NotFitToStart(
                    "Nobody can sign in: name the provider in wieg.signin.issuer, its addresses, and our client id.");
        }
        return new InMemoryClientRegistrationRepository(ClientRegistration.withRegistrationId(REGISTRATION)
                .issuerUri(provider.issuer())
                .authorizationUri(provider.authorizationUri())
                .tokenUri(provider.tokenUri())
                .jwkSetUri(provider.jwkSetUri())
                .providerConfigurationMetadata(Map.of("end_session_endpoint", provider.endSessionUri()))
                .clientId(provider.clientId())
                .clientSecret(provider.clientSecret())
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .redirectUri("{baseUrl}/login/oauth2/code/{registrationId}")
                .scope("openid")
                .userNameAttributeName(IdTokenClaimNames.SUB)
                .build());
    }
}
