package org.quotewright.train;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** Writes a message in Protocol Buffers' wire format, field by field. */
final class WireWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    WireWriter number(int id, long value) {
        varint((long) id << 3);
        varint(value);
        return this;
    }

    WireWriter real(int id, float value) {
        varint((long) id << 3 | 5);
        int bits = Float.floatToIntBits(value);
        for (int shift = 0; shift < 32; shift += 8) {
            out.write(bits >>> shift);
        }
        return this;
    }

    WireWriter bytes(int id, byte[] value) {
        varint((long) id << 3 | 2);
        varint(value.length);
        out.writeBytes(value);
        return this;
    }

    WireWriter text(int id, String value) {
        return bytes(id, value.getBytes(StandardCharsets.UTF_8));
    }

    WireWriter message(int id, WireWriter value) {
        return bytes(id, value.toBytes());
    }

    byte[] toBytes() {
        return out.toByteArray();
    }

    private void varint(long value) {
        long rest = value;
        while ((rest & ~0x7FL) != 0) {
            out.write((int) (rest & 0x7F | 0x80));
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
