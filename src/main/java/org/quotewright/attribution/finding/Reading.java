package org.quotewright.attribution.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.Span;
import org.quotewright.text.MarkKind;
import org.quotewright.text.QuotedStretch;
import org.quotewright.text.TextLayout;
import org.quotewright.text.Token;

/**
 * A text as the rules read it: its tokens by number, each with its word classes, the verb of
 * reporting that it is a form of, and the outer quoted stretch that it stands in.
 */
final class Reading {

    private final TextLayout layout;
    private final List<Token> tokens;
    private final List<Set<WordClass>> classes = new ArrayList<>();
    private final List<Optional<CueVerb>> verbs = new ArrayList<>();
    private final List<QuotedStretch> stretches;
    private final int[] stretchOf;
    private final List<TokenRange> stretchRanges = new ArrayList<>();
    private final BitSet paragraphStarts = new BitSet();
    private final int[] paragraphOf;
    private final BitSet leftOpen = new BitSet();

    Reading(TextLayout layout) {
        this.layout = layout;
        this.tokens = layout.tokens();
        for (Token token : tokens) {
            classes.add(WordClass.of(token.lower()));
            verbs.add(CueVerbs.of(token.lower()));
        }
        this.stretches =
                layout.quotedStretches().stream()
                        .filter(s -> s.level() == 0 && s.opening() != MarkKind.DASH)
                        .toList();
        this.stretchOf = new int[tokens.size()];
        Arrays.fill(stretchOf, -1);
        layout.paragraphs().forEach(each -> paragraphStarts.set(tokensOf(each).from()));
        this.paragraphOf = new int[tokens.size()];
        for (int i = 1; i < paragraphOf.length; i++) {
            paragraphOf[i] = paragraphOf[i - 1] + (paragraphStarts.get(i) ? 1 : 0);
        }
        for (int i = 0; i < stretches.size(); i++) {
            TokenRange range = tokensOf(stretches.get(i).span());
            stretchRanges.add(range);
            Arrays.fill(stretchOf, range.from(), range.to(), i);
            if (!stretches.get(i).isClosed() && !range.isEmpty()) {
                leftOpen.set(paragraphOf[range.from()]);
            }
        }
    }

    TextLayout layout() {
        return layout;
    }

    int size() {
        return tokens.size();
    }

    Token token(int i) {
        return tokens.get(i);
    }

    /** The token's text in lower case, or an empty string outside the text. */
    String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    boolean is(int i, WordClass wordClass) {
        return i >= 0 && i < tokens.size() && classes.get(i).contains(wordClass);
    }

    /** The verb of reporting of which the token is a form. */
    Optional<CueVerb> verb(int i) {
        return i >= 0 && i < tokens.size() ? verbs.get(i) : Optional.empty();
    }

    boolean isCapitalised(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isCapitalised();
    }

    boolean isWord(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isWord();
    }

    /** True inside an outer quoted stretch, its marks included. */
    boolean isQuoted(int i) {
        return stretchAt(i) >= 0;
    }

    /** The number of the outer quoted stretch that holds the token, marks included, or -1. */
    int stretchAt(int i) {
        return i >= 0 && i < stretchOf.length ? stretchOf[i] : -1;
    }

    /** True for the first token of a paragraph. */
    boolean beginsParagraph(int i) {
        return paragraphStarts.get(i);
    }

    /** The number of the paragraph that holds the token. */
    int paragraphOf(int i) {
        return paragraphOf[i];
    }

    /** True where marks that a paragraph opens are not closed within it. */
    boolean isLeftOpen(int paragraph) {
        return paragraph >= 0 && leftOpen.get(paragraph);
    }

    List<QuotedStretch> stretches() {
        return stretches;
    }

    TokenRange stretchTokens(int stretch) {
        return stretchRanges.get(stretch);
    }

    TokenRange tokensOf(Span span) {
        return new TokenRange(
                layout.firstTokenFrom(span.begin()), layout.firstTokenFrom(span.end()));
    }

    Span span(TokenRange range) {
        return new Span(tokens.get(range.from()).begin(), tokens.get(range.to() - 1).end());
    }

    String text(TokenRange range) {
        return span(range).in(layout.text());
    }
}
