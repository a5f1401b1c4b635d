package nl.wieg.embedded;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The options of the embedded server: those of production where they matter (durability, isolation, character set), small elsewhere. */
final class ServerOptions {

    private ServerOptions() {}

    static List<String> of(Path home, int bufferMegabytes, Path initFile) {
        var options = new ArrayList<>(List.of(
                "--init-file=" + initFile,
                "--pid-file=" + home.resolve("data").resolve("server.pid"),
                "--bind-address=127.0.0.1",
                "--skip-ssl", // making certificates costs 2 to 14 seconds a start
                "--skip-name-resolve",
                "--innodb-flush-log-at-trx-commit=1",
                "--innodb-buffer-pool-size=" + bufferMegabytes + "M",
                "--innodb-log-file-size=256M",
                "--transaction-isolation=READ-COMMITTED",
                "--default-time-zone=+00:00",
                "--collation-server=utf8mb4_uca1400_ai_ci",
                "--performance-schema=OFF",
                "--skip-log-bin"));
        if ("root".equals(System.getProperty("user.name"))) {
            options.add("--user=root");
        }
        return List.copyOf(options);
    }
}
