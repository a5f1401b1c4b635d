package nl.wieg.web.desk.resources;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import nl.wieg.sessions.resources.files.ResourceKind;
import nl.wieg.shared.NotThere;
import nl.wieg.shared.WrongInput;
import org.jspecify.annotations.Nullable;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as it was sent: from the disk of who sends it, or once more from the page on which it was looked at.
 *
 * @param soort of what, by name of {@link ResourceKind}
 * @param bestand null when it comes from the page
 * @param inhoud the same bytes as the page carries them, in base 64; null when it comes from a disk
 * @param gezien seal of the review that was seen; null when none was
 */
record SentFile(
        @Nullable String soort,
        @Nullable MultipartFile bestand,
        @Nullable String inhoud,
        @Nullable String gezien) {

    /** As addresses and files on a disk call them. */
    static final Map<String, ResourceKind> NAMES = Map.of(
            "locaties", ResourceKind.LOCATIONS, "medewerkers", ResourceKind.EMPLOYEES, "teams", ResourceKind.TEAMS);

    static ResourceKind kindOfName(String name) {
        return Optional.ofNullable(NAMES.get(name)).orElseThrow(() -> new NotThere("Dit bestand is er niet."));
    }

    /** @throws WrongInput about {@code soort} when none was chosen */
    ResourceKind kind() {
        return Optional.ofNullable(soort)
                .map(NAMES::get)
                .orElseThrow(() -> new WrongInput("soort", "Kies wat er in het bestand staat."));
    }

    /** @throws WrongInput about {@code file} when there is none */
    byte[] bytes() {
        var bytes = bestand == null ? carried() : ofDisk(bestand);
        if (bytes.length == 0) {
            throw new WrongInput("file", "Kies een bestand.");
        }
        return bytes;
    }

    String seen() {
        return Optional.ofNullable(gezien).orElse("");
    }

    private byte[] carried() {
        try {
            return Base64.getDecoder().decode(Optional.ofNullable(inhoud).orElse(""));
        } catch (IllegalArgumentException damaged) {
            throw new WrongInput("file", "Kies het bestand nog een keer.");
        }
    }

    private static byte[] ofDisk(MultipartFile file) {
        try {
            return file.getBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
