package nl.wieg.integrations.routing;

import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The HTTP client for other parties: follows no redirect, keeps no cookie, never tries again by itself (the routes do), and ends an answer
 * that is too long or takes too long.
 */
@Configuration(proxyBeanMethods = false)
class PeerClient {

    static final String NAME = "peerHttpClient";

    private static final int LONGEST_IN_RESPONSE_TIMEOUTS = 5;

    @Bean(NAME)
    CloseableHttpClient client(IntegrationSettings settings) {
        var harvest = settings.harvest();
        var response = Timeout.of(harvest.responseTimeout());
        var connect = Timeout.of(harvest.connectTimeout());
        var longest = harvest.responseTimeout().multipliedBy(LONGEST_IN_RESPONSE_TIMEOUTS);
        return HttpClients.custom()
                .setConnectionManager(PoolingHttpClientConnectionManagerBuilder.create()
                        .setDefaultConnectionConfig(ConnectionConfig.custom()
                                .setConnectTimeout(connect)
                                .setSocketTimeout(response)
                                .build())
                        .build())
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(response)
                        .setConnectionRequestTimeout(connect)
                        .build())
                .addExecInterceptorFirst(
                        "limited-answer",
                        (request, scope, chain) -> LimitedAnswer.limit(chain.proceed(request, scope), longest))
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }
}
