package nl.wieg.integrations.routing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MisplacedTests {

    private static final Set<String> SOURCES = Set.of("gir", "osiris");

    @TempDir
    private Path inbox = Path.of("");

    @Test
    void findsWhatNoSourceWillTake() throws Exception {
        file("los.csv");
        file("onbekend/a.csv");
        file("gir/goed.csv");
        file("gir/onder/b.csv");
        file("gir/.done/oud.csv");
        Files.createSymbolicLink(inbox.resolve("gir").resolve("link.csv"), inbox.resolve("los.csv"));
        Files.createSymbolicLink(inbox.resolve("osiris"), inbox.resolve("gir"));

        assertThat(Misplaced.in(inbox, SOURCES))
                .containsExactly("gir/link.csv", "gir/onder/", "los.csv", "onbekend/", "osiris");
    }

    @Test
    void findsNothingWithoutAnInbox() {
        assertThat(Misplaced.in(inbox.resolve("nergens"), SOURCES)).isEmpty();
    }

    private void file(String name) throws Exception {
        var file = inbox.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "x");
    }
}
