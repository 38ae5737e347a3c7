package org.quotewright.train;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.quotewright.model.Span;

/** Reads GAP (Webster et al., TACL 2018): a text, a pronoun and two names a line. */
final class GapFile {

    /** A text whose pronoun at an offset means somebody named at the span. */
    record Told(String id, String text, int pronoun, Span person) {}

    private GapFile() {}

    /** The lines in which the pronoun means one of both names. */
    static List<Told> read(Path file) throws IOException {
        List<Told> found = new ArrayList<>();
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            String[] cells = line.split("\t");
            OptionalInt name = cells[6].equals("TRUE") ? OptionalInt.of(4) : OptionalInt.empty();
            if (name.isEmpty() && cells[9].equals("TRUE")) {
                name = OptionalInt.of(7);
            }
            name.ifPresent(cell -> found.add(told(cells, cell)));
        }
        return found;
    }

    private static Told told(String[] cells, int name) {
        String text = cells[1];
        int begin = offset(text, cells[name + 1]);
        Span person = new Span(begin, begin + cells[name].length());
        return new Told(cells[0], text, offset(text, cells[3]), person);
    }

    private static int offset(String text, String points) {
        return text.offsetByCodePoints(0, Integer.parseInt(points));
    }
}
