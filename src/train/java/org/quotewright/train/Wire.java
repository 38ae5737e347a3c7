package org.quotewright.train;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Reads a message in Protocol Buffers' wire format, field by field. */
final class Wire {

    /**
     * A field as it stands in the message.
     *
     * @param number the value of a field that holds a number, else 0
     * @param bytes the value of a field that holds a string, bytes or a message, else empty
     */
    record Field(int id, long number, ByteBuffer bytes) {

        String text() {
            return StandardCharsets.UTF_8.decode(bytes.duplicate()).toString();
        }

        List<Field> fields() {
            return Wire.fields(bytes);
        }
    }

    private static final ByteBuffer NONE = ByteBuffer.allocate(0);

    private Wire() {}

    static List<Field> fields(ByteBuffer message) {
        ByteBuffer in = message.duplicate().order(ByteOrder.LITTLE_ENDIAN);
        List<Field> fields = new ArrayList<>();
        while (in.hasRemaining()) {
            long key = number(in);
            fields.add(field((int) (key >>> 3), (int) (key & 7), in));
        }
        return fields;
    }

    private static Field field(int id, int type, ByteBuffer in) {
        return switch (type) {
            case 0 -> new Field(id, number(in), NONE);
            case 1 -> new Field(id, in.getLong(), NONE);
            case 2 -> bytes(id, in);
            case 5 -> new Field(id, in.getInt(), NONE);
            default -> throw new IllegalArgumentException("wire type " + type);
        };
    }

    private static Field bytes(int id, ByteBuffer in) {
        int length = (int) number(in);
        ByteBuffer value = in.slice(in.position(), length).order(ByteOrder.LITTLE_ENDIAN);
        in.position(in.position() + length);
        return new Field(id, 0, value);
    }

    static long number(ByteBuffer in) {
        long value = 0;
        for (int shift = 0; ; shift += 7) {
            byte next = in.get();
            value |= (long) (next & 0x7F) << shift;
            if (next >= 0) {
                return value;
            }
        }
    }
}
