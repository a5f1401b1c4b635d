package nl.wieg.intake;

import java.nio.ByteBuffer;

/** 128 bits of the hash of a record's content: equal for the same content, and practically never otherwise. */
record ContentHash(long high, long low) {

    static final int BYTES = 16;

    static ContentHash of(byte[] hash) {
        var buffer = ByteBuffer.wrap(hash);
        return new ContentHash(buffer.getLong(), buffer.getLong());
    }

    byte[] bytes() {
        return ByteBuffer.allocate(BYTES).putLong(high).putLong(low).array();
    }
}
