package nl.wieg.web.signin;

import java.util.Map;
import java.util.Objects;
import nl.wieg.access.AccessRefused;
import nl.wieg.access.SignIns;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.DefaultOidcUser;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Turns who the provider vouches for into staff, before there is a session of theirs. Keeps the id token for signing out there too. */
@Component
@ConditionalOnWebApplication
class StaffSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final SignIns signIns;
    private final SecondFactor secondFactor;

    StaffSignIn(SignIns signIns, SignInProperties properties) {
        this.signIns = signIns;
        this.secondFactor = new SecondFactor(properties.acr());
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        var token = request.getIdToken();
        var subject = Objects.requireNonNull(token.getSubject(), "an id token without subject");
        var web = ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes()).getRequest();
        try {
            signIns.admit(subject, secondFactor.isAssertedBy(token), Doors.of(web));
        } catch (AccessRefused e) {
            throw new OAuth2AuthenticationException(new OAuth2Error("access_denied"), e);
        }
        return new DefaultOidcUser(AuthorityUtils.NO_AUTHORITIES, bare(token, subject));
    }

    /** What the provider says besides is not ours to keep. */
    private static OidcIdToken bare(OidcIdToken token, String subject) {
        return new OidcIdToken(
                token.getTokenValue(),
                token.getIssuedAt(),
                token.getExpiresAt(),
                Map.of(IdTokenClaimNames.SUB, subject));
    }
}
