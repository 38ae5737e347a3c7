package org.quotewright.review;

import java.nio.file.Path;
import java.util.List;
import org.quotewright.model.Suggestion;
import org.quotewright.reading.ReadArticle;

/** A file that was read for {@link Library#store}: either an article or why there is none. */
public sealed interface ReadyArticle {

    /** An article with the quotations found in it. */
    record Analysed(Path file, ReadArticle read, List<Suggestion> suggestions)
            implements ReadyArticle {

        public Analysed {
            suggestions = List.copyOf(suggestions);
        }
    }

    /** A file that will not be stored. */
    record Refused(ImportReport.Row row) implements ReadyArticle {}
}
