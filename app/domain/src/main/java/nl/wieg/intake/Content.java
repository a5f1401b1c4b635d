package nl.wieg.intake;

import java.io.IOException;
import java.io.InputStream;

/** What is delivered, byte for byte the same each time it is opened. */
@FunctionalInterface
public interface Content {

    /** From its first byte; whoever opens it closes it. */
    InputStream open() throws IOException;
}
