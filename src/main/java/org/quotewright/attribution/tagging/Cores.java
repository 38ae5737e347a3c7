package org.quotewright.attribution.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

/** Cuts a text's tokens into runs of at most so many pieces, at paragraphs' ends where possible. */
final class Cores {

    private final TextLayout layout;
    private final int[] ends;
    private final int limit;
    private final List<Span> found = new ArrayList<>();
    private int begin;
    private int end;

    /**
     * @param ends how many pieces stand before each token, and after the last one
     */
    Cores(TextLayout layout, int[] ends, int limit) {
        this.layout = layout;
        this.ends = ends;
        this.limit = limit;
    }

    List<Span> cut() {
        eachRun(layout.paragraphs(), 0, layout.tokens().size(), this::addParagraph);
        flush();
        return List.copyOf(found);
    }

    private void addParagraph(Span tokens) {
        if (fits(tokens)) {
            add(tokens);
        } else {
            List<Span> sentences = layout.sentences();
            eachRun(sentences, tokens.begin(), tokens.end(), this::addSentence);
        }
    }

    private void addSentence(Span tokens) {
        if (fits(tokens)) {
            add(tokens);
        } else {
            for (int token = tokens.begin(); token < tokens.end(); token++) {
                add(new Span(token, token + 1));
            }
        }
    }

    private boolean fits(Span tokens) {
        return ends[tokens.end()] - ends[tokens.begin()] <= limit;
    }

    private void add(Span tokens) {
        if (ends[tokens.end()] - ends[begin] > limit) {
            flush();
        }
        end = tokens.end();
    }

    private void flush() {
        if (end > begin) {
            found.add(new Span(begin, end));
            begin = end;
        }
    }

    /** Hands over the tokens from {@code from} to {@code to}, cut where a stretch begins. */
    private void eachRun(List<Span> stretches, int from, int to, Consumer<Span> use) {
        int at = from;
        for (Span stretch : after(stretches, from)) {
            int next = Math.min(to, layout.firstTokenFrom(stretch.begin()));
            if (next > at) {
                use.accept(new Span(at, next));
                at = next;
            }
            if (next == to) {
                break;
            }
        }
        if (at < to) {
            use.accept(new Span(at, to));
        }
    }

    private List<Span> after(List<Span> stretches, int token) {
        if (token >= layout.tokens().size()) {
            return List.of();
        }
        int offset = layout.tokens().get(token).begin();
        int low = 0;
        int high = stretches.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (stretches.get(middle).begin() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return stretches.subList(low, stretches.size());
    }
}
