package nl.wieg.intake;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.util.AbstractList;
import java.util.Collections;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bytes of deliveries as sent, in parts of 1 MiB or one page each, compressed and where personal encrypted. */
@Component
class DeliveryParts {

    private static final int PART_BYTES = 1 << 20;

    private final JdbcClient jdbc;
    private final Sealer sealer;
    private final Sources sources;

    DeliveryParts(JdbcClient jdbc, Sealer sealer, Sources sources) {
        this.jdbc = jdbc;
        this.sealer = sealer;
        this.sources = sources;
    }

    /** Stores a whole stream in parts from 1. */
    void write(Delivery delivery, InputStream in) throws IOException {
        var part = 1;
        for (var bytes = in.readNBytes(PART_BYTES); bytes.length > 0; bytes = in.readNBytes(PART_BYTES)) {
            write(delivery, part++, bytes);
        }
    }

    void write(Delivery delivery, int part, byte[] bytes) {
        var packed = deflate(bytes);
        jdbc.sql("INSERT INTO intake_delivery_part (delivery_id, part, content) VALUES (?, ?, ?)")
                .params(delivery.id(), part, isPersonal(delivery) ? sealer.seal(packed, delivery.id()) : packed)
                .update();
    }

    void remove(Delivery delivery) {
        jdbc.sql("DELETE FROM intake_delivery_part WHERE delivery_id = ?")
                .param(delivery.id())
                .update();
    }

    /** Numbers of the parts that are there, in order. */
    List<Integer> numbers(Delivery delivery) {
        return jdbc.sql("SELECT part FROM intake_delivery_part WHERE delivery_id = ? ORDER BY part")
                .param(delivery.id())
                .query(Integer.class)
                .list();
    }

    /** One part as sent. */
    byte[] part(Delivery delivery, int number) {
        var stored = jdbc.sql("SELECT content FROM intake_delivery_part WHERE delivery_id = ? AND part = ?")
                .params(delivery.id(), number)
                .query((row, i) -> row.getBytes(1))
                .single();
        return inflate(isPersonal(delivery) ? sealer.open(stored, delivery.id()) : stored);
    }

    /** All parts as one stream; holds one part in memory at a time. */
    InputStream open(Delivery delivery) {
        var numbers = numbers(delivery);
        var lazily = new AbstractList<InputStream>() {
            @Override
            public InputStream get(int index) {
                return new ByteArrayInputStream(part(delivery, numbers.get(index)));
            }

            @Override
            public int size() {
                return numbers.size();
            }
        };
        return new SequenceInputStream(Collections.enumeration(lazily));
    }

    private boolean isPersonal(Delivery delivery) {
        return sources.named(delivery.source()).personal();
    }

    private static byte[] deflate(byte[] bytes) {
        var out = new ByteArrayOutputStream(bytes.length / 4 + 64);
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try (var stream = new DeflaterOutputStream(out, deflater)) {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            deflater.end();
        }
        return out.toByteArray();
    }

    private static byte[] inflate(byte[] packed) {
        try (var stream = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
