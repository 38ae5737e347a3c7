package org.quotewright.reading.worker;

import java.io.DataInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.quotewright.model.Columns;

/**
 * Asks for a file, or for a part of one.
 *
 * @param way the number of the part in the file, then of the part in that part, and so on; empty
 *     for the file itself
 * @param columns of tables and records
 */
record Request(String file, List<Integer> way, Columns columns) {

    private static final int DEEPEST = 100;

    Request {
        way = List.copyOf(way);
    }

    Request(String file, List<Integer> way) {
        this(file, way, Columns.GUESSED);
    }

    boolean isOfSameFile(Request other) {
        return file.equals(other.file()) && columns.equals(other.columns());
    }

    Request part(int number) {
        List<Integer> further = new ArrayList<>(way);
        further.add(number);
        return new Request(file, further, columns);
    }

    void write(Wire.Out out) throws IOException {
        out.text(file);
        out.number(way.size());
        for (int each : way) {
            out.number(each);
        }
        out.texts(columns.written());
        out.flush();
    }

    static Request read(DataInputStream stream) throws IOException {
        Wire.In in = new Wire.In(stream);
        String file = in.text();
        List<Integer> way = new ArrayList<>();
        for (int left = in.number(DEEPEST); left > 0; left--) {
            way.add(in.number(Integer.MAX_VALUE));
        }
        return new Request(file, way, columns(in.texts()));
    }

    private static Columns columns(List<String> written) throws IOException {
        try {
            return Columns.read(written);
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }
}
