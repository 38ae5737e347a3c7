package org.quotewright.attribution.naming;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;
import org.quotewright.text.Token;

/** The tokens of one text by their index, with the questions that rules ask of them. */
public final class Words {

    private static final Set<String> TIES = Set.of("then", "ex", "former");
    private static final Set<String> PREFIXES =
            Set.of("ad", "al", "an", "ar", "as", "ash", "at", "az", "d", "el", "l");

    private final TextLayout layout;
    private final List<Token> tokens;
    private final MarkedNames marked;

    public Words(TextLayout layout) {
        this(layout, List.of());
    }

    /**
     * @param marked the names that a tagger has marked in the text
     */
    public Words(TextLayout layout, List<MarkedName> marked) {
        this.layout = layout;
        this.tokens = layout.tokens();
        this.marked = MarkedNames.of(this, marked);
    }

    /** True where a tagger has marked these words as a body wherever it has marked them. */
    public boolean isMarkedBody(Span name) {
        return marked.isBody(phrase(from(name.begin()), to(name.end())));
    }

    MarkedNames marked() {
        return marked;
    }

    public TextLayout layout() {
        return layout;
    }

    public int count() {
        return tokens.size();
    }

    public Token at(int i) {
        return tokens.get(i);
    }

    public String lower(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).lower() : "";
    }

    /** The token in lower case without the stop of an abbreviation. */
    public String bare(int i) {
        String lower = lower(i);
        return lower.length() > 1 && lower.endsWith(".")
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }

    public boolean isWord(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isWord();
    }

    /** True for a word with a capital, the start of a sentence included. */
    public boolean isCapital(int i) {
        return isWord(i) && (tokens.get(i).isCapitalised() || isTiedOffice(tokens.get(i).text()));
    }

    /** "then-Secretary". */
    private static boolean isTiedOffice(String text) {
        int tie = text.indexOf('-');
        return tie > 0
                && tie + 1 < text.length()
                && TIES.contains(text.substring(0, tie))
                && Character.isUpperCase(text.charAt(tie + 1));
    }

    public boolean isPossessive(int i) {
        return i >= 0 && i < tokens.size() && tokens.get(i).isPossessive();
    }

    /** A small prefix tied to a capital: "al-Rahbi", "d'Aubrac", "pro-Harbour". */
    public boolean isTied(int i) {
        return isWord(i) && !isCapital(i) && tie(tokens.get(i).text()) > 0;
    }

    /** "al-Rahbi" and "d'Aubrac" alone, which are names without a first name before them. */
    public boolean isTiedName(int i) {
        return isTied(i)
                && PREFIXES.contains(tokens.get(i).text().substring(0, tie(tokens.get(i).text())));
    }

    /** Where a prefix of at most three letters is tied to a capital; else 0. */
    private static int tie(String text) {
        int tie = Math.max(text.indexOf('-'), Math.max(text.indexOf('\''), text.indexOf('\u2019')));
        boolean isTied =
                tie > 0
                        && tie <= 3
                        && tie + 1 < text.length()
                        && Character.isUpperCase(text.charAt(tie + 1));
        return isTied ? tie : 0;
    }

    /** True for a capital that stands for a first name ("J."). */
    public boolean isInitial(int i) {
        String lower = lower(i);
        return isCapital(i)
                && (lower.length() == 1 || (lower.length() == 2 && lower.endsWith(".")));
    }

    public boolean isRole(int i) {
        return isWord(i) && Roles.isRole(lower(i));
    }

    public int from(int offset) {
        return layout.firstTokenFrom(offset);
    }

    /** The index of the token that ends at the offset or before it, plus one. */
    public int to(int offset) {
        int to = layout.firstTokenFrom(offset);
        return to > 0 && tokens.get(to - 1).end() > offset ? to - 1 : to;
    }

    public Span span(int from, int to) {
        return new Span(tokens.get(from).begin(), tokens.get(to - 1).end());
    }

    /** The tokens in lower case without stops, joined by single spaces. */
    public String phrase(int from, int to) {
        return bareWords(from, to).stream().collect(Collectors.joining(" "));
    }

    public List<String> bareWords(int from, int to) {
        List<String> found = new ArrayList<>();
        for (int i = from; i < to; i++) {
            if (isWord(i)) {
                found.add(bare(i));
            }
        }
        return found;
    }

    public boolean isQuoted(int i) {
        return layout.isQuoted(tokens.get(i).begin());
    }

    /** True for the first word of a sentence, which has a capital anyway. */
    public boolean isInitialWord(int i) {
        int begin = from(sentenceOf(i).begin());
        while (begin < i && !isWord(begin)) {
            begin++;
        }
        return begin == i;
    }

    /** The begin of the sentence that holds the token. */
    public Span sentenceOf(int i) {
        Token token = tokens.get(i);
        return layout.sentenceAt(token.begin()).orElse(token.span());
    }
}
