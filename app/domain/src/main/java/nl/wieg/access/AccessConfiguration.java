package nl.wieg.access;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Connections of the log's own: with shared ones, requests that hold one and wait for a second would wait for each other. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({AccessProperties.class, AlarmProperties.class})
class AccessConfiguration {

    static final String LOG_CONNECTIONS = "accessLogConnections";

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    @Bean(name = LOG_CONNECTIONS, defaultCandidate = false)
    @Qualifier(LOG_CONNECTIONS)
    HikariDataSource accessLogConnections(JdbcConnectionDetails database, AccessProperties properties) {
        var connections = new HikariDataSource();
        connections.setPoolName("access-log");
        connections.setJdbcUrl(database.getJdbcUrl());
        connections.setUsername(database.getUsername());
        connections.setPassword(database.getPassword());
        connections.setMaximumPoolSize(properties.logConnections());
        connections.setMinimumIdle(1);
        connections.setConnectionTimeout(PATIENCE.toMillis());
        return connections;
    }
}
