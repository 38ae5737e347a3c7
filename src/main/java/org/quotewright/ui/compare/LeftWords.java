package org.quotewright.ui.compare;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.StoredArticle;
import org.quotewright.review.Remark;
import org.quotewright.review.comparison.Comparison;
import org.quotewright.review.comparison.Unplaced;
import org.quotewright.ui.common.LostWords;
import org.quotewright.ui.common.Messages;

/**
 * Names what of the other project can be set beside nothing here and stays there, and what of it
 * may be lost.
 */
record LeftWords(Messages messages, String project) {

    private static final int NAMED = 3;
    private static final int LONGEST = 60;

    /** A line for each loss and one for what stays there; empty where there is neither. */
    String of(Comparison.LeftThere left, List<Remark> lost) {
        return Stream.concat(lost.stream().map(new LostWords(messages)::of), Stream.of(of(left)))
                .filter(line -> !line.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String of(Comparison.LeftThere left) {
        List<String> names =
                Stream.concat(
                                left.replaced().stream().map(this::text),
                                left.unplaced().stream().map(this::quotation))
                        .toList();
        return names.isEmpty()
                ? ""
                : messages.text("compare.left-there", project, String.join("; ", shown(names)));
    }

    private List<String> shown(List<String> names) {
        return names.size() <= NAMED
                ? names
                : Stream.concat(
                                names.stream().limit(NAMED),
                                Stream.of(messages.text("compare.left-more", names.size() - NAMED)))
                        .toList();
    }

    private String text(StoredArticle article) {
        return messages.text("compare.left-text", brief(article.heading()));
    }

    private String quotation(Unplaced quote) {
        return messages.text(
                "compare.left-quotation", brief(quote.words()), brief(quote.article().heading()));
    }

    /** Whole words, on one line. */
    private static String brief(String words) {
        String line = words.strip().replaceAll("\\s++", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        int space = line.lastIndexOf(' ', LONGEST);
        int end = space > 0 ? space : line.offsetByCodePoints(0, LONGEST / 2);
        return line.substring(0, end) + " …";
    }
}
