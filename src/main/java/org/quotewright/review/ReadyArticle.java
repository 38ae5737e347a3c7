package org.quotewright.review;

import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.quotewright.model.Article;
import org.quotewright.model.LeftOut;
import org.quotewright.reading.ReadArticle;

/**
 * A file that was read for {@link Library#store}: an article, why there is none, or the parts that
 * are to be read instead.
 */
public sealed interface ReadyArticle {

    /** An article with the quotations found in it. */
    record Analysed(FilePart part, ReadArticle read, Analysis analysis) implements ReadyArticle {

        public Path file() {
            return part.place();
        }

        public Article article() {
            return read.article();
        }

        /** What stands in the file but not in the article, in the order of the file. */
        public List<LeftOut> leftOut() {
            return read.leftOut();
        }

        /** Of its file, where that does not say it and it was guessed. */
        public Optional<Charset> guessedEncoding() {
            return Optional.of(read.charset()).filter(it -> read.isUnsure());
        }
    }

    /** A file that holds several articles. */
    record Several(List<FilePart> parts) implements ReadyArticle {

        public Several {
            parts = List.copyOf(parts);
        }
    }

    /** A file that will not be stored. */
    record Refused(ImportReport.Row row) implements ReadyArticle {}
}
