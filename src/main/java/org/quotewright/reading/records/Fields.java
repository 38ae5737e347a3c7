package org.quotewright.reading.records;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quotewright.model.Columns;
import org.quotewright.reading.StatedFacts;
import org.quotewright.reading.UnreadableArticle;

/** The columns or fields of a file. */
final class Fields {

    private static final int MOST_SHOWN = 12;
    private static final int LONGEST_SHOWN = 30;
    private static final String MORE = "…";

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
            throw new UnreadableArticle("reading.no-text-field", file, shown(names));
        }
    }

    /** The first row of a table without a header holds whole articles. */
    private static String shown(Collection<String> names) {
        String shown =
                names.stream()
                        .limit(MOST_SHOWN)
                        .map(Fields::shortened)
                        .collect(Collectors.joining(", "));
        return names.size() > MOST_SHOWN ? shown + ", " + MORE : shown;
    }

    private static String shortened(String name) {
        String line = name.strip().replaceAll("\\s++", " ");
        return line.codePointCount(0, line.length()) <= LONGEST_SHOWN
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST_SHOWN)).strip() + MORE;
    }
}
