package org.quotewright.review;

import java.util.Optional;
import java.util.function.Predicate;
import org.quotewright.reading.ArticleReaders;
import org.quotewright.reading.Content;
import org.quotewright.reading.Part;
import org.quotewright.reading.UnreadableArticle;
import org.quotewright.store.TextReader;

/** Reads the texts of files that a project kept, as they are read when they are imported. */
public final class KeptFiles implements TextReader {

    private final ArticleReaders readers = new ArticleReaders();

    /** A name that is on file may be none that a path can have. */
    @Override
    public Optional<String> text(String fileName, byte[] file, Predicate<String> isIt) {
        return text(readers.part("kept", "", () -> readers.open(fileName, file)), isIt);
    }

    private static Optional<String> text(Part part, Predicate<String> isIt) {
        try {
            return switch (part.open()) {
                case Content.One one -> Optional.of(one.article().article().text()).filter(isIt);
                case Content.Parts several ->
                        several.parts().stream()
                                .flatMap(each -> text(each, isIt).stream())
                                .findFirst();
            };
        } catch (UnreadableArticle e) {
            return Optional.empty();
        }
    }
}
