package org.quotewright.reading.worker;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.StreamCorruptedException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/**
 * What requests and answers are made of, big-endian: numbers of 32 bits, and bytes, texts and lists
 * after their length as such a number. A text is its UTF-16 units, for half characters must come
 * through as they are.
 */
final class Wire {

    /** No honest answer holds anything larger. */
    private static final int LARGEST = 256 * 1024 * 1024;

    private Wire() {}

    /** Writes; what was written arrives with {@link #flush}. */
    record Out(DataOutputStream stream) {

        void number(int number) throws IOException {
            stream.writeInt(number);
        }

        void bytes(byte[] bytes) throws IOException {
            stream.writeInt(bytes.length);
            stream.write(bytes);
        }

        void text(String text) throws IOException {
            ByteBuffer units = ByteBuffer.allocate(2 * text.length());
            units.asCharBuffer().put(text);
            bytes(units.array());
        }

        void texts(List<String> texts) throws IOException {
            stream.writeInt(texts.size());
            for (String each : texts) {
                text(each);
            }
        }

        void flush() throws IOException {
            stream.flush();
        }
    }

    /** Reads, and believes no length that cannot be. */
    record In(DataInputStream stream) {

        int number(int most) throws IOException {
            int number = stream.readInt();
            if (number < 0 || number > most) {
                throw new StreamCorruptedException("a number out of bounds: " + number);
            }
            return number;
        }

        byte[] bytes() throws IOException {
            int length = number(LARGEST);
            byte[] bytes = stream.readNBytes(length);
            if (bytes.length < length) {
                throw new EOFException();
            }
            return bytes;
        }

        String text() throws IOException {
            return ByteBuffer.wrap(bytes()).asCharBuffer().toString();
        }

        List<String> texts() throws IOException {
            List<String> texts = new ArrayList<>();
            for (int left = number(LARGEST); left > 0; left--) {
                texts.add(text());
            }
            return texts;
        }
    }
}
