package nl.wieg.integrations.routing;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.camel.component.file.GenericFile;

/** The order in which files are taken: by the bytes of their names, the same on every system and in every language. */
final class ByteOrder {

    static final Comparator<String> OF_NAMES = (one, other) -> Arrays.compareUnsigned(bytes(one), bytes(other));

    static final Comparator<GenericFile<?>> OF_FILES = Comparator.comparing(GenericFile::getFileNameOnly, OF_NAMES);

    private ByteOrder() {}

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.UTF_8);
    }
}
