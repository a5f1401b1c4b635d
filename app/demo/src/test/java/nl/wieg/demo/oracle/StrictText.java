package nl.wieg.demo.oracle;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/** Bytes to text, refusing the file when a byte is not of its encoding. */
final class StrictText {

    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private StrictText() {}

    /** The text; in UTF-8 one byte order mark at the start is dropped. */
    static String decode(byte[] bytes, Charset charset) {
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            boolean marked = charset.equals(StandardCharsets.UTF_8) && text.startsWith(BYTE_ORDER_MARK);
            return marked ? text.substring(1) : text;
        } catch (CharacterCodingException refused) {
            throw new UnusableFile("bytes that are not of the encoding " + charset);
        }
    }
}
