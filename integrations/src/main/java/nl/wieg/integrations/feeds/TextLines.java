package nl.wieg.integrations.feeds;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Optional;
import nl.wieg.intake.UnreadableDelivery;

/** The lines of a delivery, ended by LF alone: a CR before it is still there. Bytes outside the encoding make the delivery unreadable. */
public final class TextLines {

    /** Longest line that is kept whole, in characters. */
    public static final int LONGEST = 64 * 1024;

    private final Reader reader;
    private final Charset charset;
    private final char[] buffer = new char[16 * 1024];
    private final StringBuilder pending = new StringBuilder();
    private int at;
    private int end;
    private int number;

    public TextLines(InputStream delivery, Charset charset) {
        this.charset = charset;
        this.reader = strict(delivery, charset);
    }

    /** Decodes without guessing: a byte that does not belong is a {@link CharacterCodingException}. */
    public static Reader strict(InputStream delivery, Charset charset) {
        return new InputStreamReader(
                delivery,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    /** What to say of bytes that are not of the encoding. */
    public static UnreadableDelivery wrongEncoding(Charset charset, Exception cause) {
        return new UnreadableDelivery(
                "Er staan tekens in die niet kloppen. Sla het bestand op als " + charset.name() + ".", cause);
    }

    /** The next line, without its LF; empty at the end. */
    public Optional<Line> next() throws IOException, UnreadableDelivery {
        pending.setLength(0);
        long length = 0;
        while (at < end || fill()) {
            var stop = endOfLine();
            length += stop - at;
            pending.append(buffer, at, Math.min(stop - at, LONGEST - pending.length()));
            at = stop + 1;
            if (stop < end) {
                return Optional.of(line(length));
            }
        }
        return length == 0 ? Optional.empty() : Optional.of(line(length));
    }

    private Line line(long length) {
        return new Line(++number, pending.toString(), length > LONGEST);
    }

    private int endOfLine() {
        for (int i = at; i < end; i++) {
            if (buffer[i] == '\n') {
                return i;
            }
        }
        return end;
    }

    private boolean fill() throws IOException, UnreadableDelivery {
        try {
            at = 0;
            end = Math.max(0, reader.read(buffer));
            return end > 0;
        } catch (CharacterCodingException e) {
            throw wrongEncoding(charset, e);
        }
    }

    /**
     * A line as it stands.
     *
     * @param number from 1
     * @param tooLong there was more than the text holds
     */
    public record Line(int number, String text, boolean tooLong) {}
}
