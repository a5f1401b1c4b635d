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
                .isInstanceOf(NotFitToStart.class)
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

        keys.forgetOldSealingKeys("people-master");

        var left = keys.sealing("people-master");
        assertThat(left.decrypt(after, BOUND_TO)).isEqualTo(PLAIN);
        assertThatThrownBy(() -> left.decrypt(before, BOUND_TO)).isInstanceOf(GeneralSecurityException.class);
    }

    @Test
    void hashesWithTheNewestKeyAndKeepsTheOlderOnes() throws GeneralSecurityException {
        var keys = new KeyFolder(folder.toString(), true);
        var first = keys.hashing("people-index").computeMac(PLAIN);
        keys.addHashingKey("people-index");
        var second = keys.hashing("people-index").computeMac(PLAIN);

        keys.addHashingKey("people-index");

        var each = keys.eachHashing("people-index");
        assertThat(each).hasSize(3);
        assertThat(each.get(0).computeMac(PLAIN))
                .isEqualTo(keys.hashing("people-index").computeMac(PLAIN))
                .isNotEqualTo(first)
                .isNotEqualTo(second);
        assertThat(each.get(1).computeMac(PLAIN)).isEqualTo(second);
        assertThat(each.get(2).computeMac(PLAIN)).isEqualTo(first);
    }

    @Test
    void hashesNothingWithAForgottenKey() throws GeneralSecurityException {
        var keys = new KeyFolder(folder.toString(), true);
        var before = keys.hashing("people-index").computeMac(PLAIN);
        keys.addHashingKey("people-index");
        var after = keys.hashing("people-index").computeMac(PLAIN);

        keys.forgetOldHashingKeys("people-index");

        assertThat(keys.eachHashing("people-index"))
                .singleElement()
                .satisfies(left ->
                        assertThat(left.computeMac(PLAIN)).isEqualTo(after).isNotEqualTo(before));
    }

    @Test
    void refusesToRenewTheKeysOfADemoInProduction() throws GeneralSecurityException {
        new KeyFolder(folder.toString(), true).hashing("people-index");
        var production = new KeyFolder(folder.toString(), false);

        assertThatThrownBy(() -> production.addHashingKey("people-index"))
                .hasMessageContaining("holds sample keys, made for a demo");
    }

    @Test
    void noticesThatAnotherProcessRenewedTheKeys() throws GeneralSecurityException {
        var ours = new KeyFolder(folder.toString(), true);
        var kept = new KeptKeys<>(ours, "people-index", ours::eachHashing);

        new KeyFolder(folder.toString(), true).addHashingKey("people-index");

        assertThat(kept.newest()).hasSize(2);
    }
}
