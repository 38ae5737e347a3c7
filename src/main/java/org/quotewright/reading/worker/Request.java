package org.quotewright.reading.worker;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.Columns;
import org.quotewright.model.Hints;

/**
 * Asks for a file, or for a part of one.
 *
 * @param way the number of the part in the file, then of the part in that part, and so on; empty
 *     for the file itself
 * @param hints what is told of the file
 */
record Request(String file, List<Integer> way, Hints hints) {

    private static final int DEEPEST = 100;

    Request {
        way = List.copyOf(way);
    }

    Request(String file, List<Integer> way) {
        this(file, way, Hints.NONE);
    }

    boolean isOfSameFile(Request other) {
        return file.equals(other.file()) && hints.equals(other.hints());
    }

    Request part(int number) {
        List<Integer> further = new ArrayList<>(way);
        further.add(number);
        return new Request(file, further, hints);
    }

    void write(Wire.Out out) throws IOException {
        out.text(file);
        out.number(way.size());
        for (int each : way) {
            out.number(each);
        }
        out.texts(hints.columns().written());
        out.text(hints.encoding().map(Charset::name).orElse(""));
        out.flush();
    }

    static Request read(DataInputStream stream) throws IOException {
        Wire.In in = new Wire.In(stream);
        String file = in.text();
        List<Integer> way = new ArrayList<>();
        for (int left = in.number(DEEPEST); left > 0; left--) {
            way.add(in.number(Integer.MAX_VALUE));
        }
        return new Request(file, way, hints(in.texts(), in.text()));
    }

    private static Hints hints(List<String> columns, String encoding) throws IOException {
        try {
            return new Hints(
                    Columns.read(columns),
                    Optional.of(encoding).filter(it -> !it.isEmpty()).map(Charset::forName));
        } catch (IllegalArgumentException e) {
            throw new IOException(e);
        }
    }
}
