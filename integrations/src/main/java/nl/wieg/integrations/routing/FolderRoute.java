package nl.wieg.integrations.routing;

import java.io.File;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.GenericFileFilter;

/**
 * Watches the inbox folder of one source. The file stays where it is until intake is done with it, so that a crash at any moment is mended
 * by the next look; there is no route without an inbox, or in a process without the role.
 */
public abstract class FolderRoute extends RouteBuilder {

    private final String source;
    private final FolderParts parts;

    protected FolderRoute(String source, FolderParts parts) {
        this.source = source;
        this.parts = parts;
    }

    @Override
    public final void configure() {
        parts.folder(source).ifPresent(this::watch);
    }

    private void watch(SourceFolder folder) {
        GenericFileFilter<File> ready = file -> folder.isReady(file.getFileNameOnly());
        bindToRegistry(source + "-ready", ready);
        bindToRegistry(source + "-order", ByteOrder.OF_FILES);
        bindToRegistry(source + "-lock", parts.lock("wieg.inbox." + source, folder::look));

        from("file:" + folder.path() + "?noop=true&idempotent=false&bridgeErrorHandler=true&initialDelay=0"
                        + "&delay=" + parts.delay().toMillis()
                        + "&filter=#" + source + "-ready&sorter=#" + source + "-order&pollStrategy=#" + source
                        + "-lock")
                .routeId(source + "-inbox")
                .routeConfigurationId(RouteErrors.INBOX)
                .process(parts.intake(folder));
    }
}
