package org.quotewright.review;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.quotewright.model.Hints;
import org.quotewright.reading.Part;
import org.quotewright.reading.PastedText;
import org.quotewright.reading.PathOpener;
import org.quotewright.reading.UnreadableArticle;

/**
 * A file that may be read, or something in a file that holds several articles.
 *
 * @param origin empty where it comes from no file
 */
public record FilePart(Part part, Optional<FileOrigin> origin) {

    /** Words that come from no file. */
    public static FilePart pasted(String text) {
        return new FilePart(PastedText.part(text), Optional.empty());
    }

    static FilePart of(Path file, Hints hints, PathOpener readers) {
        return new FilePart(readers.part(file, hints), Optional.of(new FileOrigin(file, hints)));
    }

    /** A link that is told of in place of what it leads to. */
    static FilePart unfollowed(Path link) {
        return new FilePart(
                new Part(
                        link,
                        () -> {
                            throw new UnreadableArticle(NamedFiles.LINK, link.toString());
                        }),
                Optional.empty());
    }

    /** What was found in it. */
    List<FilePart> holding(List<Part> parts) {
        return IntStream.range(0, parts.size())
                .mapToObj(number ->
                        new FilePart(parts.get(number), origin.map(from -> from.part(number))))
                .toList();
    }

    /** The file's path; of something in a file, continued by its name there. */
    public Path place() {
        return part.place();
    }

    String name() {
        Path name = place().getFileName();
        return (name == null ? place() : name).toString();
    }
}
