package nl.wieg.demo.generator;

import java.nio.charset.Charset;

/** A file as a source drops it. */
record FeedFile(String name, String text, Charset charset) {

    byte[] bytes() {
        return text.getBytes(charset);
    }
}
