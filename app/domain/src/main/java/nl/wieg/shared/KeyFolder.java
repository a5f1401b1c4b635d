package nl.wieg.shared;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.mac.MacConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.stream.IntStream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The keys of the installation, Tink keysets in the mounted folder {@code wieg.keys.folder}; never in the database or its backup. Missing ones
 * are made only where {@code wieg.keys.create} says so (demo, tests), and those are marked as samples: production refuses them.
 */
@Component
public class KeyFolder {

    private static final int SAMPLE_KEY_ID = 1_953_066_605;

    private final Path folder;
    private final boolean create;

    KeyFolder(@Value("${wieg.keys.folder:}") String folder, @Value("${wieg.keys.create:false}") boolean create)
            throws GeneralSecurityException {
        if (folder.isBlank()) {
            throw new NotFitToStart(
                    "The keys are missing: mount the folder with the keys and name it in WIEG_KEYS_FOLDER.");
        }
        this.folder = Path.of(folder);
        this.create = create;
        AeadConfig.register();
        MacConfig.register();
    }

    /**
     * Keys that encrypt; the newest encrypts, all decrypt.
     *
     * @throws NotFitToStart if the file is missing, or holds sample keys in production
     */
    public Aead sealing(String name) {
        try {
            return keyset(name, "AES256_GCM").getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot use the key file " + file(name), e);
        }
    }

    /**
     * Keys that hash, so that nobody without them can try all values.
     *
     * @throws NotFitToStart if the file is missing, or holds sample keys in production
     */
    public Mac hashing(String name) {
        try {
            return keyset(name, "HMAC_SHA256_256BITTAG").getPrimitive(RegistryConfiguration.get(), Mac.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot use the key file " + file(name), e);
        }
    }

    /** When the file of these keys was last changed, for who keeps them in memory. */
    public FileTime changedAt(String name) {
        try {
            return Files.getLastModifiedTime(file(name));
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the key file " + file(name), e);
        }
    }

    /** Adds a new key that encrypts from now on; older ones still decrypt. */
    public void addSealingKey(String name) {
        try {
            var builder = KeysetHandle.newBuilder(keyset(name, "AES256_GCM"));
            var fresh =
                    KeysetHandle.generateEntryFromParametersName("AES256_GCM").withRandomId();
            write(name, builder.addEntry(fresh.makePrimary()).build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot add a key to " + file(name), e);
        }
    }

    /** Leaves only the newest key: what older ones encrypted, backups included, can no longer be read by anybody. */
    public void forgetOldKeys(String name) {
        try {
            var all = keyset(name, "AES256_GCM");
            var newest = all.getPrimary();
            var kept = KeysetHandle.newBuilder()
                    .addEntry(KeysetHandle.importKey(newest.getKey())
                            .withFixedId(newest.getId())
                            .makePrimary())
                    .build();
            write(name, kept);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot remove keys from " + file(name), e);
        }
    }

    private KeysetHandle keyset(String name, String template) throws GeneralSecurityException {
        var file = file(name);
        if (!Files.exists(file)) {
            if (!create) {
                throw new NotFitToStart("The key file " + file
                        + " is missing: mount the folder with the keys and name it in wieg.keys.folder.");
            }
            write(name, sample(template));
        }
        var keyset = parse(file);
        if (!create && isSample(keyset)) {
            throw new IllegalStateException(
                    "The key file " + file
                            + " holds sample keys, made for a demo: make keys of your own and name their folder in wieg.keys.folder.");
        }
        return keyset;
    }

    private static KeysetHandle sample(String template) throws GeneralSecurityException {
        var fresh = KeysetHandle.generateNew(KeyTemplates.get(template))
                .getPrimary()
                .getKey();
        var parameters = fresh.getParameters();
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.generateEntryFromParameters(parameters)
                        .withFixedId(SAMPLE_KEY_ID)
                        .makePrimary())
                .build();
    }

    private static boolean isSample(KeysetHandle keyset) {
        return IntStream.range(0, keyset.size()).anyMatch(i -> keyset.getAt(i).getId() == SAMPLE_KEY_ID);
    }

    private static KeysetHandle parse(Path file) throws GeneralSecurityException {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the key file " + file, e);
        }
    }

    /** Written beside and moved over, so that nobody ever reads half a file. */
    private void write(String name, KeysetHandle keyset) throws GeneralSecurityException {
        try {
            Files.createDirectories(folder.toAbsolutePath());
            var beside = Files.createTempFile(folder, name, ".tmp");
            Files.writeString(beside, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
            Files.move(beside, file(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write the key file " + file(name), e);
        }
    }

    private Path file(String name) {
        return folder.resolve(name + ".json");
    }
}
