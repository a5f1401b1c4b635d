package nl.wieg.integrations.routing;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.apache.camel.Exchange;
import org.apache.camel.component.file.GenericFile;

/** One look at an SFTP server: which files rest, and whether all before this one came through. */
final class SftpBatch {

    static final String LENGTH = "wieg.sftp.length";

    private final Clock clock;
    private final Map<String, FileSighting> seen = new HashMap<>();
    private boolean failed;

    SftpBatch(Clock clock) {
        this.clock = clock;
    }

    synchronized boolean begin() {
        failed = false;
        return true;
    }

    /** Whether the file is whole and did not change between two looks; the server's clock is not ours, so its age says nothing. */
    synchronized boolean isQuiet(GenericFile<Object> file) {
        var name = file.getFileNameOnly();
        if (file.isDirectory() || name.endsWith(".part")) {
            return false;
        }
        var now = clock.instant();
        var sighting = new FileSighting(file.getFileLength(), Instant.ofEpochMilli(file.getLastModified()), now);
        return seen.merge(name, sighting, (before, same) -> before.sameAs(same) ? before : same)
                .isUnchanged(now);
    }

    /** Refuses to fetch a file when an earlier one did not come through: the order of names is kept. */
    synchronized void requireOrder(Exchange exchange) throws IOException {
        if (failed) {
            throw new IOException("An earlier file of the same source failed");
        }
        failed = true;
    }

    /** The file is here: gives it its own name, if it is whole and the name is free. */
    synchronized void keep(Exchange exchange, Path folder) throws IOException {
        var name = exchange.getMessage().getHeader(Exchange.FILE_NAME_ONLY, String.class);
        var fetched = folder.resolve(name + ".part");
        if (Files.size(fetched) != exchange.getProperty(LENGTH, -1L, Long.class)) {
            throw new IOException("The file is not as long as the server said");
        }
        if (Files.exists(folder.resolve(name))) {
            throw new FileAlreadyExistsException("An earlier file of this name was not settled yet");
        }
        Files.move(fetched, folder.resolve(name));
        seen.remove(name);
        failed = false;
    }
}
