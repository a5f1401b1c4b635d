package nl.wieg.web.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FeedCopyTests {

    @TempDir
    private Path folder;

    private Path feeds = Path.of("");
    private Path elsewhere = Path.of("");

    @BeforeEach
    void thereAreFeedsAndAFolderElsewhere() throws Exception {
        feeds = Files.createDirectories(folder.resolve("feeds"));
        elsewhere = Files.createDirectories(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("secret.txt"), "niet voor ons");
        Files.createDirectories(feeds.resolve("osiris"));
        Files.writeString(feeds.resolve("osiris").resolve("a.xml"), "<meldingen/>");
    }

    @Test
    void takesTheFilesInTheFolderOfEachSource() throws Exception {
        Files.writeString(feeds.resolve("los.csv"), "hoort nergens");

        var inbox = FeedCopy.of(feeds, folder.resolve("inbox"), sentence -> {});

        assertThat(inbox.resolve("osiris").resolve("a.xml")).hasContent("<meldingen/>");
        assertThat(inbox.resolve("los.csv")).doesNotExist();
    }

    @Test
    void followsNoLinkAndSaysSo() throws Exception {
        Files.createSymbolicLink(feeds.resolve("osiris").resolve("b.xml"), elsewhere.resolve("secret.txt"));
        Files.createSymbolicLink(feeds.resolve("gir"), elsewhere);
        var said = new ArrayList<String>();

        var inbox = FeedCopy.of(feeds, folder.resolve("inbox"), said::add);

        assertThat(inbox.resolve("osiris").resolve("b.xml")).doesNotExist();
        assertThat(inbox.resolve("gir")).doesNotExist();
        assertThat(said)
                .containsExactlyInAnyOrder(
                        "Overgeslagen, want het is een koppeling: gir",
                        "Overgeslagen, want het is een koppeling: osiris/b.xml");
    }
}
