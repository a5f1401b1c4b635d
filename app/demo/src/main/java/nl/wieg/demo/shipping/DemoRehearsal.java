package nl.wieg.demo.shipping;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import nl.wieg.demo.DemoHome;
import nl.wieg.demo.DemoServer;
import nl.wieg.demo.DemoSize;
import org.springframework.util.FileSystemUtils;

/** Plays one year in a scratch folder and opens one page, for the virtual machine that takes notes. */
final class DemoRehearsal {

    private DemoRehearsal() {}

    public static void main(String[] arguments) throws Exception {
        var scratch = Files.createTempDirectory("wieg-rehearsal-");
        var home = new DemoHome(scratch, DemoHome.find().binaries());
        try (var demo = DemoServer.start(home, DemoSize.LAST_YEAR, "--server.port=0");
                var http = HttpClient.newHttpClient()) {
            var page = HttpRequest.newBuilder(URI.create(demo.address() + "/aanmelden"))
                    .build();
            http.send(page, HttpResponse.BodyHandlers.discarding());
        } finally {
            FileSystemUtils.deleteRecursively(scratch);
        }
        System.exit(0); // the simulators leave threads behind
    }
}
