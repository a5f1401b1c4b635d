package nl.wieg.demo;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the demo keeps what lasts between runs: {@code WIEG_HOME}, else {@code .wieg} in the working folder.
 *
 * @param binaries the unpacked database server, shared by all scratch databases
 */
public record DemoHome(Path path, Path binaries) {

    public DemoHome {
        path = path.toAbsolutePath().normalize();
        binaries = binaries.toAbsolutePath().normalize();
    }

    /** The home of this process. */
    public static DemoHome find() {
        var path = Path.of(Optional.ofNullable(System.getenv("WIEG_HOME")).orElse(".wieg"));
        return new DemoHome(path, path.resolve("mariadb"));
    }

    Path database() {
        return path.resolve("database");
    }

    Path inbox() {
        return path.resolve("inbox");
    }

    /** Stands here once the feeds were written. */
    Path written() {
        return path.resolve("feeds-written");
    }

    /** Stands here once the register began to be filled. */
    Path filling() {
        return path.resolve("register-begun");
    }

    /** Stands here once the register was filled. */
    Path filled() {
        return path.resolve("register-filled");
    }

    Map<String, String> properties() {
        return Map.of(
                "wieg.keys.folder", path.resolve("keys").toString(),
                "wieg.keys.create", "true",
                "wieg.inbox.folder", inbox().toString());
    }
}
