package org.quotewright.review;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.quotewright.model.Hints;
import org.quotewright.reading.Content;
import org.quotewright.reading.Part;
import org.quotewright.reading.PathOpener;
import org.quotewright.reading.UnreadableArticle;

/**
 * Where a part was found, so that it can be read once more.
 *
 * @param way the number of the part in the file, then of the part in that part, and so on; empty
 *     for the file itself
 */
public record FileOrigin(Path file, Hints hints, List<Integer> way) {

    public FileOrigin {
        way = List.copyOf(way);
    }

    FileOrigin(Path file, Hints hints) {
        this(file, hints, List.of());
    }

    FileOrigin part(int number) {
        List<Integer> further =
                IntStream.concat(way.stream().mapToInt(Integer::intValue), IntStream.of(number))
                        .boxed()
                        .toList();
        return new FileOrigin(file, hints, further);
    }

    /** The same part of the file in another encoding. */
    Part in(Charset encoding, PathOpener readers, BooleanSupplier isUnwanted)
            throws UnreadableArticle {
        Part part = readers.part(file, hints.in(encoding));
        for (int number : way) {
            part = part(part.open(isUnwanted), number);
        }
        return part;
    }

    private Part part(Content content, int number) throws UnreadableArticle {
        if (content instanceof Content.Parts several && number < several.parts().size()) {
            return several.parts().get(number);
        }
        throw new UnreadableArticle("reading.changed", file.toString());
    }
}
