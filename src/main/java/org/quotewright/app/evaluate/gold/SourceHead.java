package org.quotewright.app.evaluate.gold;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;

/**
 * The head part of a source: what precedes the first comma, bracket, dash, preposition or relative
 * pronoun; after a possessive, what follows it.
 */
public final class SourceHead {

    private static final String CUTS = ",;:([\u2013\u2014";
    private static final String BEFORE_SENTENCE = " \t\u00A0\"\u201C'\u2018";
    private static final String ENDS = ".!?\n";

    private final MeasuredText text;
    private final BitSet source;
    private final BitSet words;

    public SourceHead(MeasuredText text, List<Stretch> source) {
        this.text = text;
        this.source = text.words(source);
        this.words = body(afterPossessive(untilCut(this.source)));
    }

    /** The numbers of its words. */
    public BitSet words() {
        return words;
    }

    public SourceKind kind() {
        if (source.isEmpty()) {
            return SourceKind.NOMINAL;
        }
        if (words.cardinality() == 1 && SourceWords.isPronoun(last())) {
            return SourceKind.PRONOUN;
        }
        boolean isName = SourceWords.isCapital(last()) && !SourceWords.isPronoun(last());
        return isName && !isCommonPlural() ? SourceKind.NAME : SourceKind.NOMINAL;
    }

    /** True if the predicted speaker holds this head's last word. */
    public boolean isNamedBy(String speaker) {
        String name = straight(last()).replaceFirst("'s?$", "").toLowerCase(Locale.ROOT);
        return WordScan.words(straight(speaker)).stream()
                .map(it -> it.replaceFirst("'s$", "").toLowerCase(Locale.ROOT))
                .anyMatch(name::equals);
    }

    /** True if the predicted speaker is neither a pronoun nor a noun in lower case. */
    public static boolean isNamed(String speaker) {
        return SourceWords.isNamed(straight(speaker));
    }

    private static String straight(String words) {
        return words.replace('\u2019', '\'');
    }

    private String last() {
        return word(words.length() - 1);
    }

    private String word(int number) {
        return text.in(text.word(number));
    }

    private BitSet untilCut(BitSet all) {
        BitSet kept = new BitSet();
        int end = 0;
        for (int i = all.nextSetBit(0); i >= 0; i = all.nextSetBit(i + 1)) {
            if (!kept.isEmpty() && (isCut(end, text.word(i).begin()) || cuts(word(i)))) {
                return kept;
            }
            kept.set(i);
            end = text.word(i).end();
        }
        return kept;
    }

    private boolean isCut(int begin, int end) {
        String gap = text.in(begin, end);
        return gap.contains("--")
                || gap.contains(" - ")
                || gap.chars().anyMatch(it -> CUTS.indexOf(it) >= 0);
    }

    private static boolean cuts(String word) {
        return SourceWords.AFTER_HEAD.contains(word.toLowerCase(Locale.ROOT));
    }

    private BitSet afterPossessive(BitSet kept) {
        int last = -1;
        for (int i = kept.nextSetBit(0); i >= 0; i = kept.nextSetBit(i + 1)) {
            last = isPossessive(i) ? i : last;
        }
        BitSet rest = (BitSet) kept.clone();
        rest.clear(0, last + 1);
        return rest.isEmpty() ? kept : rest;
    }

    private boolean isPossessive(int number) {
        Stretch word = text.word(number);
        String written = straight(text.in(new Stretch(word.begin(), word.end() + 1))).strip();
        return written.endsWith("'s") || written.endsWith("s'");
    }

    private BitSet body(BitSet kept) {
        BitSet body = new BitSet();
        kept.stream()
                .filter(it -> !SourceWords.DETERMINERS.contains(word(it).toLowerCase(Locale.ROOT)))
                .forEach(body::set);
        return body.isEmpty() ? kept : body;
    }

    /** A plural that is a capital's only because it begins a sentence. */
    private boolean isCommonPlural() {
        int head = words.length() - 1;
        return words.cardinality() == 1
                && head == source.nextSetBit(0)
                && beginsSentence(text.word(head).begin())
                && SourceWords.COMMON_PLURALS.contains(last().toLowerCase(Locale.ROOT))
                && last().toLowerCase(Locale.ROOT).endsWith("s");
    }

    private boolean beginsSentence(int place) {
        int before = place - 1;
        while (before >= 0 && BEFORE_SENTENCE.indexOf(text.at(before)) >= 0) {
            before--;
        }
        return before < 0 || ENDS.indexOf(text.at(before)) >= 0;
    }
}
