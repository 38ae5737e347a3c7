package org.quotewright.train;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;

/** Files of {@link Taught}, in the order of the examples: counts and floats of 4 bytes. */
final class TaughtFile {

    private TaughtFile() {}

    static void write(Stream<Taught> taught, Path file) throws IOException {
        try (DataOutputStream to =
                new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
            for (Iterator<Taught> each = taught.iterator(); each.hasNext(); ) {
                Taught own = each.next();
                write(own.tags(), to);
                write(own.links(), to);
            }
        }
    }

    private static void write(float[][] rows, DataOutputStream to) throws IOException {
        to.writeInt(rows.length);
        for (float[] row : rows) {
            to.writeInt(row.length);
            for (float value : row) {
                to.writeFloat(value);
            }
        }
    }

    /**
     * @throws IOException where the file cannot be read or ends early
     */
    static List<Taught> read(Path file, int count) throws IOException {
        List<Taught> taught = new ArrayList<>();
        try (DataInputStream from =
                new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (int i = 0; i < count; i++) {
                taught.add(new Taught(rows(from), rows(from)));
            }
        }
        return taught;
    }

    private static float[][] rows(DataInputStream from) throws IOException {
        float[][] rows = new float[from.readInt()][];
        for (int row = 0; row < rows.length; row++) {
            rows[row] = new float[from.readInt()];
            for (int i = 0; i < rows[row].length; i++) {
                rows[row][i] = from.readFloat();
            }
        }
        return rows;
    }
}
