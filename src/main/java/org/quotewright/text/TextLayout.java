package org.quotewright.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.quotewright.model.Span;

/**
 * Where the paragraphs, sentences, tokens and quotation marks of one text stand. Immutable. All
 * offsets are UTF-16 units of the text; look-ups take time logarithmic in its length.
 */
public final class TextLayout {

    private final String text;
    private final List<Span> paragraphs;
    private final List<Span> sentences;
    private final List<Token> tokens;
    private final List<QuotedStretch> quotedStretches;
    private final OpenSpans quoted;

    private TextLayout(String text) {
        this.text = text;
        this.paragraphs = Paragraphs.of(text);
        this.tokens = Tokenizer.tokensOf(text);
        this.quotedStretches = QuotationMarks.in(text, paragraphs);
        this.quoted = quotedParts(stretch -> stretch.opening() != MarkKind.DASH);
        this.sentences =
                new Sentences(tokens, quotedParts(TextLayout::isClosedDouble)).in(paragraphs);
    }

    /** Lays out a text in time linear in its length. */
    public static TextLayout of(String text) {
        return new TextLayout(text);
    }

    public String text() {
        return text;
    }

    /** The lines that hold more than spaces, without the spaces round them. */
    public List<Span> paragraphs() {
        return paragraphs;
    }

    /** The sentences; none reaches over a paragraph's end or ends inside a closed quotation. */
    public List<Span> sentences() {
        return sentences;
    }

    public List<Token> tokens() {
        return tokens;
    }

    /** What stands between quotation marks, in reading order, nested ones after their outer one. */
    public List<QuotedStretch> quotedStretches() {
        return quotedStretches;
    }

    public Optional<Span> paragraphAt(int offset) {
        return at(paragraphs, offset);
    }

    public Optional<Span> sentenceAt(int offset) {
        return at(sentences, offset);
    }

    /** The tokens that lie wholly inside the span. */
    public List<Token> tokensIn(Span span) {
        int from = firstTokenFrom(span.begin());
        int to = firstTokenFrom(span.end());
        if (to > from && tokens.get(to - 1).end() > span.end()) {
            to--;
        }
        return tokens.subList(from, to);
    }

    /** The index of the first token that begins at the offset or after it. */
    public int firstTokenFrom(int offset) {
        return Ordered.firstFrom(tokens, Token::begin, offset);
    }

    /** True between quotation marks; dashes of dialogue do not count as marks. */
    public boolean isQuoted(int offset) {
        return quoted.holds(offset);
    }

    private static Optional<Span> at(List<Span> spans, int offset) {
        int after = Ordered.firstFrom(spans, Span::begin, offset + 1);
        return after > 0 && spans.get(after - 1).contains(offset)
                ? Optional.of(spans.get(after - 1))
                : Optional.empty();
    }

    private OpenSpans quotedParts(Predicate<QuotedStretch> kept) {
        return new OpenSpans(
                quotedStretches.stream().filter(kept).map(QuotedStretch::inner).toList());
    }

    private static boolean isClosedDouble(QuotedStretch stretch) {
        return stretch.isClosed() && stretch.level() == 0;
    }
}
