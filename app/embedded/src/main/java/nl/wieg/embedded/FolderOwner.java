package nl.wieg.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** Who uses a data folder: the pid of the owning process, and that of its server, each in a file of the folder. */
record FolderOwner(Path ownerFile, Path serverFile) {

    private static final int STOP_SECONDS = 60;

    static FolderOwner of(Path home) {
        return new FolderOwner(home.resolve("owner.pid"), home.resolve("data").resolve("server.pid"));
    }

    /**
     * Claims the folder for this process; stops a server whose owner is gone.
     *
     * @throws EmbeddedDatabaseException if another living process owns the folder
     */
    void claim() {
        var owner = living(ownerFile)
                .filter(process -> process.pid() != ProcessHandle.current().pid());
        if (owner.isPresent()) {
            throw new EmbeddedDatabaseException("The database in " + ownerFile.getParent() + " is in use by process "
                    + owner.get().pid() + ": stop that one first, or choose another folder.");
        }
        living(serverFile)
                .filter(process -> process.info().command().orElse("").contains("mariadbd"))
                .ifPresent(this::stop);
        write(ProcessHandle.current().pid());
    }

    void release() {
        try {
            Files.deleteIfExists(ownerFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void stop(ProcessHandle orphan) {
        orphan.destroy();
        try {
            orphan.onExit().get(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedDatabaseException("Interrupted while an earlier database server was stopping.", e);
        } catch (Exception e) {
            throw new EmbeddedDatabaseException(
                    "An earlier database server, process " + orphan.pid()
                            + ", still runs and does not stop: end it by hand.",
                    e);
        }
    }

    private void write(long pid) {
        try {
            Files.createDirectories(ownerFile.getParent());
            Files.writeString(ownerFile, Long.toString(pid));
        } catch (IOException e) {
            throw new EmbeddedDatabaseException("Cannot write in " + ownerFile.getParent() + ".", e);
        }
    }

    private static Optional<ProcessHandle> living(Path pidFile) {
        if (!Files.isRegularFile(pidFile)) {
            return Optional.empty();
        }
        try {
            var pid = Long.parseLong(Files.readString(pidFile).strip());
            return ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }
}
