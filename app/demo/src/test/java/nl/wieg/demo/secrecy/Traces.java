package nl.wieg.demo.secrecy;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds numbers of nine digits in whatever was left behind, written in digits or as the hexadecimal of their digits. */
final class Traces {

    /** What each of the numbers begins with, so that only few places need a second look. */
    private static final String BEGIN = "9999";

    private static final int LENGTH = 9;
    /** Ids and hashes: whatever digits stand in these are chance. */
    private static final Pattern RANDOM = Pattern.compile(
            "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|(?<![0-9a-f])[0-9a-f]{32,}", Pattern.CASE_INSENSITIVE);

    private static final int STRIDE = 2;
    private static final int STRETCH = 1 << 22;
    /** Longer than an id or a hash, so that none is seen by halves only. */
    private static final int OVERLAP = 256;

    private final Set<String> secrets;

    Traces(Set<String> secrets) {
        this.secrets = secrets;
    }

    /** Those that stand in the text. */
    Set<String> in(String text) {
        if (standing(text).isEmpty()) {
            return Set.of();
        }
        return standing(RANDOM.matcher(text).replaceAll("-"));
    }

    private Set<String> standing(String text) {
        var found = new TreeSet<String>();
        starts(text, BEGIN)
                .filter(at -> at + LENGTH <= text.length())
                .mapToObj(at -> text.substring(at, at + LENGTH))
                .forEach(found::add);
        starts(text, hexadecimal(BEGIN))
                .filter(at -> at + STRIDE * LENGTH <= text.length())
                .mapToObj(at -> digits(text.substring(at, at + STRIDE * LENGTH)))
                .forEach(found::add);
        found.retainAll(secrets);
        return found;
    }

    private static IntStream starts(String text, String part) {
        return IntStream.iterate(text.indexOf(part), at -> at >= 0, at -> text.indexOf(part, at + 1));
    }

    private static String hexadecimal(String digits) {
        return HexFormat.of().formatHex(digits.getBytes(ISO_8859_1));
    }

    /** The files under the folder that hold any, byte for byte. */
    List<Path> filesUnder(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).filter(this::standIn).toList();
        }
    }

    /** Reads a stretch at a time, each beginning with the end of the one before: a log of the database is larger than the heap. */
    private boolean standIn(Path file) {
        try (var bytes = Files.newInputStream(file)) {
            var end = "";
            for (var read = bytes.readNBytes(STRETCH); read.length > 0; read = bytes.readNBytes(STRETCH)) {
                var text = end + new String(read, ISO_8859_1);
                if (!in(text).isEmpty()) {
                    return true;
                }
                end = text.substring(Math.max(0, text.length() - OVERLAP));
            }
            return false;
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
