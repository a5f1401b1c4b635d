package nl.wieg.intake;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeyTemplates;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.mac.MacConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Reads the keys from the mounted folder {@code wieg.keys.folder}; makes them only where {@code wieg.keys.create} says so (demo, tests). */
@Configuration(proxyBeanMethods = false)
class SealerConfiguration {

    @Bean
    Sealer sealer(@Value("${wieg.keys.folder}") Path folder, @Value("${wieg.keys.create:false}") boolean create)
            throws GeneralSecurityException, IOException {
        AeadConfig.register();
        MacConfig.register();
        return new Sealer(
                keyset(folder.resolve("intake-sealing.json"), "AES256_GCM", create),
                keyset(folder.resolve("intake-hashing.json"), "HMAC_SHA256_256BITTAG", create));
    }

    private static KeysetHandle keyset(Path file, String template, boolean create)
            throws GeneralSecurityException, IOException {
        if (!Files.exists(file)) {
            if (!create) {
                throw new IllegalStateException("The key file " + file
                        + " is missing: mount the folder with the keys and name it in wieg.keys.folder.");
            }
            Files.createDirectories(file.toAbsolutePath().getParent());
            var fresh = KeysetHandle.generateNew(KeyTemplates.get(template));
            Files.writeString(file, TinkJsonProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get()));
        }
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }
}
