package org.quotewright.reading.records;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quotewright.model.Columns;
import org.quotewright.reading.StatedFacts;
import org.quotewright.reading.UnreadableArticle;

/** The columns or fields of a file. */
final class Fields {

    private Fields() {}

    /** Refuses a file in which none can be the article's text. */
    static void requireText(String file, Collection<String> names, Columns columns)
            throws UnreadableArticle {
        StatedFacts named =
                new StatedFacts(
                        names.stream()
                                .distinct()
                                .collect(Collectors.toMap(Function.identity(), it -> it)),
                        columns);
        if (named.text().isEmpty()) {
            throw new UnreadableArticle("reading.no-text-field", file, String.join(", ", names));
        }
    }
}
