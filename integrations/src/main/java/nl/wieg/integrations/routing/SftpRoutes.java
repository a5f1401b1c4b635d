package nl.wieg.integrations.routing;

import java.nio.file.Path;
import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.GenericFileFilter;
import org.springframework.stereotype.Component;

/**
 * Fetches the files of a source by SFTP into its inbox folder, one way: as {@code .part}, renamed once it is whole; only then does the file
 * leave the server's folder, to {@code .done}, or for good where it holds personal data. Fetching a file twice is harmless.
 */
@Component
class SftpRoutes extends RouteBuilder {

    private final IntegrationSettings settings;
    private final FolderParts parts;

    SftpRoutes(IntegrationSettings settings, FolderParts parts) {
        this.settings = settings;
        this.parts = parts;
    }

    @Override
    public void configure() {
        if (settings.integrates()) {
            settings.sftp().forEach(this::fetch);
        }
    }

    private void fetch(String source, IntegrationSettings.Sftp server) {
        var folder = parts.folder(source)
                .orElseThrow(() -> new IllegalStateException(
                        "wieg.sftp." + source + ".uri is set: name the folder for its files in wieg.inbox.folder."))
                .path();
        var batch = new SftpBatch(parts.clock());
        GenericFileFilter<Object> quiet = batch::isQuiet;
        bindToRegistry(source + "-sftp-quiet", quiet);
        bindToRegistry(source + "-sftp-order", ByteOrder.OF_FILES);
        bindToRegistry(source + "-sftp-lock", parts.lock("wieg.sftp." + source, batch::begin));

        from(address(source, server))
                .routeId(source + "-sftp")
                .routeConfigurationId(RouteErrors.SFTP)
                .process(batch::requireOrder)
                .setProperty(SftpBatch.LENGTH, header(Exchange.FILE_LENGTH))
                .setHeader(Exchange.FILE_NAME, simple("${header.CamelFileNameOnly}.part"))
                .to("file:" + folder)
                .process(exchange -> batch.keep(exchange, folder));
    }

    private String address(String source, IntegrationSettings.Sftp server) {
        return server.uri() + (server.uri().contains("?") ? "&" : "?")
                + "bridgeErrorHandler=true&throwExceptionOnConnectFailed=true&autoCreate=false&stepwise=false&streamDownload=true"
                + "&strictHostKeyChecking=yes&useUserKnownHostsFile=false&knownHostsFile=" + knownHosts(source, server)
                + "&initialDelay=0&delay=" + server.delay().toMillis()
                + "&filter=#" + source + "-sftp-quiet&sorter=#" + source + "-sftp-order&pollStrategy=#" + source
                + "-sftp-lock"
                + (parts.isPersonal(source)
                        ? "&delete=true"
                        : "&move=.done/${date:now:yyyyMMddHHmmssSSS}-${file:onlyname}");
    }

    private static Path knownHosts(String source, IntegrationSettings.Sftp server) {
        if (server.knownHosts() == null) {
            throw new IllegalStateException("wieg.sftp." + source
                    + ".uri is set: name the file with the server's key in wieg.sftp." + source + ".known-hosts.");
        }
        return server.knownHosts().toAbsolutePath();
    }
}
