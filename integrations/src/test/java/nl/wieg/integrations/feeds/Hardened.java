package nl.wieg.integrations.feeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.function.Supplier;
import nl.wieg.intake.FeedReader;
import nl.wieg.intake.IntakeRecord;
import nl.wieg.intake.Position;
import nl.wieg.intake.RecordSink;
import nl.wieg.intake.UnreadableDelivery;

/**
 * What holds whatever bytes are sent: a reader ends, rejects the delivery or hands over records within the limits, and throws nothing else.
 * What it refused can be put into a delivery of its own without a surprise.
 */
public final class Hardened {

    private Hardened() {}

    public static void holdsFor(FeedReader reader, byte[] delivery) throws IOException {
        try {
            reader.read(new ByteArrayInputStream(delivery), new Limits(reader));
        } catch (UnreadableDelivery e) {
            assertThat(e.reason()).isNotBlank().endsWith(".");
        }
    }

    private record Limits(FeedReader reader) implements RecordSink {

        @Override
        public void accept(Position at, Supplier<String> raw, IntakeRecord record) {
            assertPosition(at);
            assertThat(record.key()).isNotBlank();
            assertThat(record.version()).isBetween(1L, 1_000_000_000_000_000L);
            assertThat(record.eventDate().getYear()).isBetween(1900, 2100);
            assertThat(Drenthe.municipalities().find(record.municipality().value()))
                    .contains(record.municipality());
            assertThat(record.content()).isNotEmpty();
            assertThat(record.content().values()).noneMatch(Texts::isBroken);
            assertReadsTheSameAgain(raw.get(), record);
        }

        @Override
        public void refuse(Position at, String raw, String reason) {
            assertPosition(at);
            assertThat(reason).isNotBlank().endsWith(".");
            assertThat(raw.length()).isLessThan(1 << 20);
            Reading.rejection(reader, reader.envelope(raw));
        }

        private static void assertPosition(Position at) {
            assertThat(at.page()).isNotNegative();
            assertThat(at.line()).isPositive();
        }

        private void assertReadsTheSameAgain(String raw, IntakeRecord record) {
            assertThat(Reading.of(reader, reader.envelope(raw)).record()).isEqualTo(record);
        }
    }
}
