package nl.wieg.demo.secrecy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Finds numbers of nine digits in whatever was left behind, written in digits or as the hexadecimal of their digits. */
final class Traces {

    private static final Pattern DIGITS = Pattern.compile("(?=(9999\\d{5}))");
    private static final Pattern HEXADECIMAL = Pattern.compile("(?=((?:39){4}(?:3\\d){5}))");
    /** Ids and hashes: whatever digits stand in these are chance. */
    private static final Pattern RANDOM = Pattern.compile(
            "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<![0-9a-f])[0-9a-f]{32,}", Pattern.CASE_INSENSITIVE);

    private static final int STRIDE = 2;

    private final Set<String> secrets;

    Traces(Set<String> secrets) {
        this.secrets = secrets;
    }

    /** Those that stand in the text. */
    Set<String> in(String text) {
        var found = new TreeSet<String>();
        DIGITS.matcher(RANDOM.matcher(text).replaceAll("-"))
                .results()
                .map(match -> match.group(1))
                .forEach(found::add);
        HEXADECIMAL.matcher(text).results().map(match -> digits(match.group(1))).forEach(found::add);
        found.retainAll(secrets);
        return found;
    }

    /** The files under the folder that hold any, byte for byte. */
    List<Path> filesUnder(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !in(content(file)).isEmpty())
                    .toList();
        }
    }

    private static String content(Path file) {
        try {
            return new String(Files.readAllBytes(file), ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String digits(String hexadecimal) {
        var digits = new StringBuilder();
        for (var i = 1; i < hexadecimal.length(); i += STRIDE) {
            digits.append(hexadecimal.charAt(i));
        }
        return digits.toString();
    }
}
