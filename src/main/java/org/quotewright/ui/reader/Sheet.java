package org.quotewright.ui.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.review.OpenArticle;
import org.quotewright.ui.common.palette.SpeakerPalette;

/** An open article laid out in rows, with what stands in each. Immutable. */
final class Sheet {

    private final OpenArticle article;
    private final List<Row> rows;
    private final Map<QuoteId, ColouredQuote> quotes = new HashMap<>();
    private final Map<Integer, List<ColouredQuote>> quotesOfRow = new HashMap<>();

    private Sheet(OpenArticle article, List<Row> rows, Predicate<ReviewedQuote> highlights) {
        this.article = article;
        this.rows = rows;
        SpeakerPalette palette = SpeakerPalette.of(article);
        for (ReviewedQuote quote : article.quotes()) {
            add(
                    ColouredQuote.of(quote, palette.of(quote.principal()), text()),
                    highlights.test(quote));
        }
    }

    static Sheet of(OpenArticle article) {
        return of(article, quote -> true);
    }

    static Sheet of(OpenArticle article, Predicate<ReviewedQuote> highlights) {
        return new Sheet(article, Rows.of(article), highlights);
    }

    /** The same article after decisions; the rows are kept where the text is the same. */
    Sheet with(OpenArticle other, Predicate<ReviewedQuote> highlights) {
        return shows(other) ? new Sheet(other, rows, highlights) : of(other, highlights);
    }

    boolean shows(OpenArticle other) {
        return article.article().equals(other.article());
    }

    OpenArticle article() {
        return article;
    }

    String text() {
        return article.article().text();
    }

    /** All of it, for those who hear it read. */
    String spoken() {
        String heading = article.article().heading();
        return text().startsWith(heading) ? text() : heading + "\n" + text();
    }

    List<Row> rows() {
        return rows;
    }

    Optional<ColouredQuote> quote(QuoteId id) {
        return Optional.ofNullable(quotes.get(id));
    }

    /** The quotations that leave any trace in the row, in reading order. */
    List<ColouredQuote> quotesIn(int row) {
        return quotesOfRow.getOrDefault(row, List.of());
    }

    /** The quotations whose mark stands beside this row: those that begin in it. */
    List<ColouredQuote> marksOf(int row) {
        return quotesIn(row).stream()
                .filter(quote -> rowOf(quote.reviewed().quote().begin()) == row)
                .toList();
    }

    List<Voice> voicesOf(int row) {
        return rows.get(row)
                .span()
                .map(span -> Voices.of(span, quotesIn(row), quotesIn(row - 1)))
                .orElse(List.of());
    }

    /** The innermost quotation whose content, cue or mention holds the offset. */
    Optional<ColouredQuote> quoteAt(int offset) {
        List<ColouredQuote> here = quotesIn(rowOf(offset));
        return here.stream()
                .filter(quote -> quote.spans().stream().anyMatch(s -> s.contains(offset)))
                .min(Comparator.comparingInt(q -> q.reviewed().quote().extent().length()))
                .or(() -> here.stream().filter(quote -> isBeside(quote, offset)).findFirst());
    }

    /** The row that holds the offset, or the nearest one before it. */
    int rowOf(int offset) {
        int low = bodyStart();
        int high = rows.size() - 1;
        while (low < high) {
            int middle = (low + high + 1) >>> 1;
            if (rows.get(middle).begin() <= offset) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return Math.min(low, rows.size() - 1);
    }

    private int bodyStart() {
        return rows.getFirst().span().isPresent() ? 0 : 1;
    }

    private static boolean isBeside(ColouredQuote quote, int offset) {
        return quote.drawn().anyMatch(span -> span.contains(offset));
    }

    private void add(ColouredQuote quote, boolean highlighted) {
        quotes.put(quote.id(), quote);
        if (highlighted) {
            addToRows(quote);
        }
    }

    private void addToRows(ColouredQuote quote) {
        quote.drawn()
                .flatMap(span -> rowsOf(span).stream())
                .distinct()
                .forEach(
                        row -> quotesOfRow.computeIfAbsent(row, r -> new ArrayList<>()).add(quote));
    }

    private List<Integer> rowsOf(Span span) {
        List<Integer> found = new ArrayList<>();
        for (int row = rowOf(span.begin()); row <= rowOf(span.end() - 1); row++) {
            found.add(row);
        }
        return found;
    }
}
