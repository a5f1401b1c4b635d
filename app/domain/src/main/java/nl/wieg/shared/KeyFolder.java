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
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
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
    private static final String SEALING = "AES256_GCM";
    private static final String HASHING = "HMAC_SHA256_256BITTAG";

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
            return keyset(name, SEALING).getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot use the key file " + file(name), e);
        }
    }

    /**
     * The newest key that hashes, so that nobody without it can try all values.
     *
     * @throws NotFitToStart if the file is missing, or holds sample keys in production
     */
    public Mac hashing(String name) {
        return eachHashing(name).getFirst();
    }

    /**
     * Each key that hashes or once did, the newest first: a hash says nothing of the key it was made with.
     *
     * @throws NotFitToStart if the file is missing, or holds sample keys in production
     */
    public List<Mac> eachHashing(String name) {
        try {
            var all = keyset(name, HASHING);
            var macs = new ArrayList<Mac>();
            macs.add(mac(all.getPrimary()));
            for (var i = all.size() - 1; i >= 0; i--) {
                if (!all.getAt(i).isPrimary()) {
                    macs.add(mac(all.getAt(i)));
                }
            }
            return List.copyOf(macs);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot use the key file " + file(name), e);
        }
    }

    /** When the file of these keys was last changed; the beginning of time when there is none yet. */
    FileTime changedAt(String name) {
        try {
            return Files.getLastModifiedTime(file(name));
        } catch (NoSuchFileException e) {
            return FileTime.fromMillis(0);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the key file " + file(name), e);
        }
    }

    /** Adds a new key that encrypts from now on; older ones still decrypt. */
    public void addSealingKey(String name) {
        addKey(name, SEALING);
    }

    /** Adds a new key that hashes from now on; older ones stay, to find what they hashed. */
    public void addHashingKey(String name) {
        addKey(name, HASHING);
    }

    /** Leaves only the newest key: what older ones encrypted, backups included, can no longer be read by anybody. */
    public void forgetOldSealingKeys(String name) {
        forgetOldKeys(name, SEALING);
    }

    /** Leaves only the newest key: what older ones hashed, backups included, is found by nobody. */
    public void forgetOldHashingKeys(String name) {
        forgetOldKeys(name, HASHING);
    }

    /** The newest stands last. */
    private void addKey(String name, String template) {
        try {
            var builder = KeysetHandle.newBuilder(keyset(name, template));
            var fresh = KeysetHandle.generateEntryFromParametersName(template).withRandomId();
            write(name, builder.addEntry(fresh.makePrimary()).build());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot add a key to " + file(name), e);
        }
    }

    private void forgetOldKeys(String name, String template) {
        try {
            write(name, only(keyset(name, template).getPrimary()));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot remove keys from " + file(name), e);
        }
    }

    private static Mac mac(KeysetHandle.Entry key) throws GeneralSecurityException {
        return only(key).getPrimitive(RegistryConfiguration.get(), Mac.class);
    }

    private static KeysetHandle only(KeysetHandle.Entry key) throws GeneralSecurityException {
        return KeysetHandle.newBuilder()
                .addEntry(KeysetHandle.importKey(key.getKey())
                        .withFixedId(key.getId())
                        .makePrimary())
                .build();
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
            throw new NotFitToStart(
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
