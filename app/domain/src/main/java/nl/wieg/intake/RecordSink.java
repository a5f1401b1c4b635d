package nl.wieg.intake;

import java.util.function.Supplier;

/** Takes what a reader finds in a delivery, in the order in which it stands there. */
public interface RecordSink {

    /**
     * A readable record.
     *
     * @param raw gives the text as sent, asked for only when it must be kept
     */
    void accept(Position at, Supplier<String> raw, IntakeRecord record);

    /**
     * A record that cannot be taken.
     *
     * @param reason one sentence in the user's words
     */
    void refuse(Position at, String raw, String reason);
}
