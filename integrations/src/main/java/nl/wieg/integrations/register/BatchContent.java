package nl.wieg.integrations.register;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.Enumeration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import nl.wieg.immunisation.doses.CountableDose;
import nl.wieg.immunisation.doses.DoseBatches;
import nl.wieg.intake.Content;

/** A batch of doses as a delivery: CSV, read from the register a stretch at a time, so that no batch is too large. */
final class BatchContent implements Content {

    private static final int STRETCH = 5_000;

    private final DoseBatches batches;
    private final UUID batch;

    BatchContent(DoseBatches batches, UUID batch) {
        this.batches = batches;
        this.batch = batch;
    }

    @Override
    public InputStream open() {
        return new SequenceInputStream(new Parts());
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(UTF_8));
    }

    private static String lines(List<CountableDose> doses) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().fieldSeparator(';').build(text)) {
            doses.forEach(dose -> csv.writeRecord(
                    dose.id().toString(),
                    Integer.toString(dose.version()),
                    dose.givenOn().toString(),
                    dose.municipality().value(),
                    dose.kind(),
                    dose.programme(),
                    dose.setting(),
                    dose.counts() ? RegisterDosesReader.GIVEN : RegisterDosesReader.LAPSED,
                    dose.origin()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /** The header, then one stretch after the other. */
    @SuppressWarnings("JdkObsolete") // SequenceInputStream takes nothing newer
    private final class Parts implements Enumeration<InputStream> {

        private Optional<CountableDose> last = Optional.empty();
        private Optional<String> next = Optional.of(RegisterDosesReader.HEADER + "\r\n");

        @Override
        public boolean hasMoreElements() {
            return next.isPresent();
        }

        @Override
        public InputStream nextElement() {
            var part = bytes(next.orElseThrow(NoSuchElementException::new));
            var doses = batches.next(batch, last, STRETCH);
            if (!doses.isEmpty()) {
                last = Optional.of(doses.getLast());
            }
            next = doses.isEmpty() ? Optional.empty() : Optional.of(lines(doses));
            return part;
        }
    }
}
