package nl.wieg.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyFolderTests {

    private static final byte[] PLAIN = "Jansen".getBytes(StandardCharsets.UTF_8);
    private static final byte[] BOUND_TO = {1};

    @TempDir
    private Path folder;

    @Test
    void refusesAMissingKeyInProduction() throws GeneralSecurityException {
        var production = new KeyFolder(folder.toString(), false);

        assertThatThrownBy(() -> production.sealing("people-master"))
                .hasMessage("The key file " + folder.resolve("people-master.json")
                        + " is missing: mount the folder with the keys and name it in wieg.keys.folder.");
    }

    @Test
    void refusesTheKeysOfADemoInProduction() throws GeneralSecurityException {
        new KeyFolder(folder.toString(), true).sealing("people-master");
        var production = new KeyFolder(folder.toString(), false);

        assertThatThrownBy(() -> production.sealing("people-master"))
                .hasMessageContaining("holds sample keys, made for a demo");
    }

    @Test
    void readsWhatAnOlderKeyEncrypted() throws GeneralSecurityException {
        var keys = new KeyFolder(folder.toString(), true);
        var before = keys.sealing("people-master").encrypt(PLAIN, BOUND_TO);

        keys.addSealingKey("people-master");

        assertThat(keys.sealing("people-master").decrypt(before, BOUND_TO)).isEqualTo(PLAIN);
    }

    @Test
    void readsNothingOfAForgottenKey() throws GeneralSecurityException {
        var keys = new KeyFolder(folder.toString(), true);
        var before = keys.sealing("people-master").encrypt(PLAIN, BOUND_TO);
        keys.addSealingKey("people-master");
        var after = keys.sealing("people-master").encrypt(PLAIN, BOUND_TO);

        keys.forgetOldKeys("people-master");

        var left = keys.sealing("people-master");
        assertThat(left.decrypt(after, BOUND_TO)).isEqualTo(PLAIN);
        assertThatThrownBy(() -> left.decrypt(before, BOUND_TO)).isInstanceOf(GeneralSecurityException.class);
    }
}
