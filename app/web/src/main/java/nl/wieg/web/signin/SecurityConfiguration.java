package nl.wieg.web.signin;

import static org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy.SAME_ORIGIN;
import static org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy.NO_REFERRER;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.stream.Stream;
import nl.wieg.access.Staff;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.oauth2.client.oidc.web.logout.OidcClientInitiatedLogoutSuccessHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** All pages need signing in, but for those that say how to; the browser is told to run and load nothing that is not ours. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SecurityConfiguration {

    static final String SIGN_IN_PAGE = "/aanmelden";

    private static final RequestMatcher OPEN = anyOf(
            SIGN_IN_PAGE,
            "/css/**",
            "/js/**",
            "/fonts/**",
            "/img/**",
            "/favicon.*",
            "/actuator/health",
            "/actuator/health/**");

    /** Those who cannot sign in may read this too; those who did keep their menu around it. */
    private static final RequestMatcher FOR_EVERYBODY = anyOf("/toegankelijkheid");

    private static final RequestMatcher MEASUREMENTS = anyOf("/actuator/**");

    private final SignInProperties provider;
    private final Environment environment;

    SecurityConfiguration(SignInProperties provider, Environment environment) {
        this.provider = provider;
        this.environment = environment;
    }

    @Bean
    SecurityFilterChain pages(
            HttpSecurity http,
            StaffSignIn staffSignIn,
            RefusalPage refusalPage,
            Staff staff,
            ClientRegistrationRepository registrations) {
        return http.authorizeHttpRequests(ask -> ask.dispatcherTypeMatchers(DispatcherType.ERROR)
                        .permitAll()
                        .requestMatchers(OPEN, FOR_EVERYBODY, this::isForOperators)
                        .permitAll()
                        .requestMatchers(MEASUREMENTS)
                        .denyAll()
                        .anyRequest()
                        .authenticated())
                .oauth2Login(login -> login.loginPage(SIGN_IN_PAGE)
                        .userInfoEndpoint(user -> user.oidcUserService(staffSignIn))
                        .failureHandler(refusalPage::signInFailed))
                .logout(logout ->
                        logout.logoutUrl("/afmelden").logoutSuccessHandler(signOutAtTheProvider(registrations)))
                .exceptionHandling(refused -> refused.accessDeniedHandler(refusalPage::denied))
                .headers(this::headers)
                .addFilterAfter(new ActorFilter(staff, OPEN), AuthorizationFilter.class)
                .build();
    }

    /** A control character in a text would go on into letters, calendars and files; a text of several lines may have its breaks and tabs. */
    @Bean
    HttpFirewall noControlCharacters() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowedParameterValues(
                value -> value.chars().noneMatch(c -> Character.isISOControl(c) && !Character.isWhitespace(c)));
        return firewall;
    }

    /** Measurements are for who can reach the management port, if it is one of its own, and for nobody on the web. */
    private boolean isForOperators(HttpServletRequest request) {
        var port = Integer.toString(request.getLocalPort());
        // without a management port of its own, Spring gives that of the web for both
        return MEASUREMENTS.matches(request)
                && port.equals(environment.getProperty("local.management.port"))
                && !port.equals(environment.getProperty("local.server.port"));
    }

    private void headers(HeadersConfigurer<HttpSecurity> headers) {
        // the browser also holds the redirect after a form against form-action, and signing out goes on at the provider
        var policy =
                "default-src 'self'; base-uri 'none'; object-src 'none'; frame-ancestors 'none'; form-action 'self' "
                        + provider.origin();
        headers.contentSecurityPolicy(csp -> csp.policyDirectives(policy))
                .referrerPolicy(referrer -> referrer.policy(NO_REFERRER))
                .permissionsPolicyHeader(permissions -> permissions.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()"))
                .crossOriginOpenerPolicy(opener -> opener.policy(SAME_ORIGIN))
                .frameOptions(HeadersConfigurer.FrameOptionsConfig::deny);
    }

    private static LogoutSuccessHandler signOutAtTheProvider(ClientRegistrationRepository registrations) {
        var handler = new OidcClientInitiatedLogoutSuccessHandler(registrations);
        handler.setPostLogoutRedirectUri("{baseUrl}" + SIGN_IN_PAGE + "?reden=afgemeld");
        handler.setDefaultTargetUrl(SIGN_IN_PAGE + "?reden=afgemeld");
        return handler;
    }

    private static RequestMatcher anyOf(String... patterns) {
        return new OrRequestMatcher(Stream.of(patterns)
                .<RequestMatcher>map(PathPatternRequestMatcher.withDefaults()::matcher)
                .toList());
    }
}
