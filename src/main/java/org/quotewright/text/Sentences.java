package org.quotewright.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.quotewright.model.Span;

/**
 * Cuts paragraphs into sentences. Abbreviations and initials do not end one, nor does a full stop
 * inside a closed quotation: what a quotation holds belongs to the sentence round it.
 */
final class Sentences {

    private static final WordList TITLES = WordList.named("titles-before-names.txt");
    private static final WordList STARTERS = WordList.named("sentence-starters.txt");
    private static final Set<String> ENDS = Set.of(".", "!", "?", "\u2026");
    private static final String CLOSERS = "\"'\u201D\u2019\u00BB)]}";

    private final List<Token> tokens;
    private final OpenSpans closedQuotations;
    private final List<Span> found = new ArrayList<>();

    Sentences(List<Token> tokens, OpenSpans closedQuotations) {
        this.tokens = tokens;
        this.closedQuotations = closedQuotations;
    }

    List<Span> in(List<Span> paragraphs) {
        int token = 0;
        for (Span paragraph : paragraphs) {
            int from = token;
            while (token < tokens.size() && tokens.get(token).begin() < paragraph.end()) {
                token++;
            }
            cut(paragraph, from, token);
        }
        return List.copyOf(found);
    }

    private void cut(Span paragraph, int from, int to) {
        int begin = paragraph.begin();
        for (int i = from; i < to; i++) {
            int end = endOfSentenceAt(i, to);
            if (end > 0 && end < to && begins(i, end)) {
                found.add(new Span(begin, tokens.get(end - 1).end()));
                begin = tokens.get(end).begin();
                i = end - 1;
            }
        }
        if (begin < paragraph.end()) {
            found.add(new Span(begin, paragraph.end()));
        }
    }

    /** The token after the sentence that the one at {@code i} ends, or 0 where it ends none. */
    private int endOfSentenceAt(int i, int to) {
        Token token = tokens.get(i);
        boolean full = ENDS.contains(token.text()) || token.text().startsWith("..");
        if (!full && !(token.text().endsWith(".") && token.isWord())) {
            return 0;
        }
        int end = i + 1;
        while (end < to && isCloser(end)) {
            end++;
        }
        return closedQuotations.holds(token.begin()) && end == i + 1 ? 0 : end;
    }

    private boolean isCloser(int at) {
        Token token = tokens.get(at);
        boolean touches = token.begin() == tokens.get(at - 1).end();
        boolean mark = token.text().equals("''") || token.text().length() == 1;
        return touches && mark && CLOSERS.indexOf(token.text().charAt(0)) >= 0;
    }

    /** True where a new sentence begins at {@code next}, the one before ended by {@code last}. */
    private boolean begins(int last, int next) {
        Token end = tokens.get(last);
        Token first = tokens.get(next);
        if (closedQuotations.holds(first.begin()) && closedQuotations.holds(end.begin())) {
            return false;
        }
        if (first.isWord() && Character.isLowerCase(first.text().codePointAt(0))) {
            return false;
        }
        boolean abbreviation = end.isWord();
        if (!abbreviation) {
            return first.begin() > tokens.get(next - 1).end() && !isContinuation(first);
        }
        return !TITLES.has(end.lower()) && (STARTERS.has(first.lower()) || isOpening(next));
    }

    private static boolean isContinuation(Token token) {
        return ",;:)]".contains(token.text()) || token.isClitic();
    }

    private boolean isOpening(int at) {
        String text = tokens.get(at).text();
        return "\u201C\u00AB\u201E".contains(text)
                || (text.equals("\"") && tokens.get(at).begin() > tokens.get(at - 1).end());
    }
}
