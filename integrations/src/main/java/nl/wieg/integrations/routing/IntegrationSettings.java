package nl.wieg.integrations.routing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the other parties are found and how patient we are with them.
 *
 * @param roles what this process does; routes start only where {@code integrations} is among them
 * @param sftp by source code, for the file sources that we fetch ourselves
 */
@ConfigurationProperties("wieg")
public record IntegrationSettings(
        @DefaultValue({"web", "integrations", "batch"}) List<String> roles,
        @DefaultValue InboxFolder inbox,
        @DefaultValue Harvest harvest,
        @DefaultValue Peer covid,
        @DefaultValue Peer milieu,
        @DefaultValue Map<String, Sftp> sftp) {

    boolean integrates() {
        return roles.contains("integrations");
    }

    /**
     * The folder that holds one folder per source.
     *
     * @param folder none: no folder is watched
     * @param delay between two looks
     * @param patience how long a file may hold back the later ones of its source
     */
    public record InboxFolder(
            @Nullable String folder,
            @DefaultValue("500ms") Duration delay,
            @DefaultValue("10m") Duration patience) {

        Optional<Path> path() {
            return Optional.ofNullable(folder)
                    .filter(name -> !name.isBlank())
                    .map(name -> Path.of(name).toAbsolutePath().normalize());
        }
    }

    /**
     * How REST sources are asked.
     *
     * @param redeliveries how often a page is asked again before the harvest counts as broken
     * @param redeliveryDelay before the first time; doubles each time
     * @param longestDelay also for a source that asks for more
     * @param responseTimeout until the first byte and between two
     */
    public record Harvest(
            @DefaultValue("5") int redeliveries,
            @DefaultValue("500ms") Duration redeliveryDelay,
            @DefaultValue("60s") Duration longestDelay,
            @DefaultValue("5s") Duration connectTimeout,
            @DefaultValue("20s") Duration responseTimeout) {}

    /**
     * A REST source.
     *
     * @param zaaktype which cases are asked for, where the source knows cases
     */
    public record Peer(
            @DefaultValue("") String url,
            @DefaultValue("") String tokenUrl,
            @DefaultValue("wieg") String clientId,
            @DefaultValue("wieg") String clientSecret,
            @DefaultValue("") String zaaktype) {

        /** The base without a slash at its end. */
        public String base() {
            return url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
        }

        String tokenAddress() {
            return tokenUrl.isBlank() ? base() + "/oauth/token" : tokenUrl;
        }

        @Override
        public String toString() {
            return "Peer[url=" + url + "]";
        }
    }

    /**
     * An SFTP server with the files of one source.
     *
     * @param uri a Camel address, {@code sftp:host:22/folder?username=...&privateKeyFile=...}
     * @param knownHosts file with the server's key, as OpenSSH writes it
     * @param delay between two looks
     */
    public record Sftp(
            String uri,
            @Nullable Path knownHosts,
            @DefaultValue("60s") Duration delay) {

        @Override
        public String toString() {
            return "Sftp[]";
        }
    }
}
