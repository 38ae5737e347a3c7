package org.quotewright.attribution.speakers;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameKind;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/**
 * A source mention taken apart: its core, before any modifier that follows, and the core's noun.
 */
final class Mention {

    private static final Set<String> CUTS =
            Set.of(
                    "of",
                    "for",
                    "who",
                    "that",
                    "which",
                    "from",
                    "in",
                    "on",
                    "at",
                    "with",
                    "to",
                    "by",
                    "among",
                    "whose",
                    "whom",
                    "where",
                    "as",
                    "including",
                    "inside",
                    "within",
                    "close",
                    "familiar",
                    "like",
                    "under",
                    "around",
                    "living",
                    "behind",
                    "over",
                    "about");
    private static final Set<String> ADVERBS =
            Set.of(
                    "also", "then", "later", "further", "again", "once", "still", "now", "never",
                    "even", "just", "already", "often", "soon", "too", "has", "had");
    private static final Set<String> DETERMINERS =
            Set.of(
                    "the", "a", "an", "this", "that", "these", "those", "his", "her", "their",
                    "its", "my", "our", "another", "one", "some", "many", "several");

    /** Words beyond this many are not looked at. */
    private static final int LONGEST = 80;

    private static final int LONGEST_BRACKET = 6;

    /** What a body may be of another one, though a person may be it as well. */
    private static final Set<String> BODIES =
            Set.of("operator", "owner", "parent", "subsidiary", "publisher", "maker", "arm");

    private final Scene scene;
    private final Words words;
    private final Span span;
    private final int from;
    private final int to;
    private final int coreEnd;

    private Mention(Scene scene, Span span, int from, int to) {
        this.scene = scene;
        this.words = scene.words();
        this.span = span;
        this.from = from;
        this.to = to;
        this.coreEnd = endOfCore();
    }

    /** Empty where the span holds no word. */
    static Optional<Mention> of(Scene scene, Span span) {
        Words words = scene.words();
        int from = words.from(span.begin());
        int to = Math.min(words.to(span.end()), from + LONGEST);
        while (from < to && !words.isWord(from)) {
            from++;
        }
        while (to > from && !words.isWord(to - 1) && !words.isPossessive(to - 1)) {
            to--;
        }
        return from < to ? Optional.of(new Mention(scene, span, from, to)) : Optional.empty();
    }

    private int endOfCore() {
        int end = from + 1;
        while (end < to && !endsCore(end)) {
            end++;
        }
        while (end > from + 1 && !words.isWord(end - 1)) {
            end--;
        }
        return end;
    }

    private boolean endsCore(int i) {
        if (isInsideName(i) || isBracketBeforeRole(i) || isBracketBeforeSecond(i)) {
            return false;
        }
        if (isAdverbAfterName(i)) {
            return true;
        }
        boolean mark =
                !words.isWord(i)
                        && !words.isPossessive(i)
                        && !words.lower(i).equals("&")
                        && !isQuoteMark(i);
        return mark || CUTS.contains(words.lower(i));
    }

    /** "Harbour Board (HB) spokesman Ann Lee": the brackets end nothing. */
    private boolean isBracketBeforeRole(int i) {
        int close = words.lower(i).equals("(") ? i + 2 : i;
        return words.lower(close).equals(")")
                && words.lower(close - 2).equals("(")
                && close + 1 < to
                && words.isRole(close + 1);
    }

    /** "Senators Ann Lee (R-Ohio) and Bob Dale (D-Ohio)": the first brackets end nothing. */
    private boolean isBracketBeforeSecond(int i) {
        boolean comma = words.lower(i).equals(",") && words.lower(i - 1).equals(")");
        int close = comma ? i - 1 : i;
        while (close < i + LONGEST_BRACKET && close < to && !words.lower(close).equals(")")) {
            close++;
        }
        int open = close - 1;
        while (open > from && open > close - LONGEST_BRACKET && !words.lower(open).equals("(")) {
            open--;
        }
        return open <= i
                && words.lower(open).equals("(")
                && words.lower(close).equals(")")
                && (words.lower(close + 1).equals("and") || words.lower(close + 1).equals(","))
                && close + 2 < to
                && isPersonFrom(close + 2);
    }

    private boolean isPersonFrom(int i) {
        int begin = words.at(i).begin();
        return names().stream()
                .filter(Name::isPerson)
                .anyMatch(
                        name -> name.span().begin() == begin || name.withTitle().begin() == begin);
    }

    /** "Dale also", "the bank openly", "Dale himself": what belongs to the verb. */
    private boolean isAdverbAfterName(int i) {
        String lower = words.lower(i);
        boolean adverb = ADVERBS.contains(lower) || (lower.endsWith("ly") && lower.length() > 4);
        boolean oneself = lower.endsWith("self") && words.isCapital(i - 1);
        return (adverb || oneself) && !words.isCapital(i) && !Nouns.isKnown(lower);
    }

    private boolean isQuoteMark(int i) {
        return "\"\u201C\u201D'\u2018\u2019".contains(words.lower(i));
    }

    private boolean isInsideName(int i) {
        Span token = words.at(i).span();
        return names().stream()
                .anyMatch(name ->
                        name.withTitle().begin() < token.begin()
                                && token.end() <= name.span().end());
    }

    Span span() {
        return span;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    int coreEnd() {
        return coreEnd;
    }

    Span core() {
        return words.span(from, coreEnd);
    }

    List<Name> names() {
        return scene.cast().namesIn(span);
    }

    /** The name that the mention is, titles before it allowed. */
    Optional<Name> name() {
        int end = words.at(coreEnd - 1).end();
        return names().stream().filter(name -> name.span().end() == end).findFirst();
    }

    /** The name that explains the core: "another critic, Ann Lee". */
    Optional<Name> explained() {
        int comma = coreEnd;
        while (comma < to && !words.lower(comma).equals(",")) {
            comma++;
        }
        if (comma + 1 >= to) {
            return Optional.empty();
        }
        boolean article = words.lower(comma + 1).equals("the") && comma + 2 < to;
        int begin = words.at(article ? comma + 2 : comma + 1).begin();
        return names().stream()
                .filter(name -> isPerson(name) && name.withTitle().begin() == begin)
                .findFirst();
    }

    /** "its director, Stein Moe": several words of no known kind after the noun of one person. */
    private boolean isPerson(Name name) {
        boolean may = name.kind() == NameKind.UNKNOWN && !name.isSingleWord();
        boolean body =
                name.kind() != NameKind.PLACE
                        && (BODIES.contains(noun()) || Nouns.isBody(noun()) || isItsBody(name));
        return name.isPerson() || may && Nouns.isPerson(noun()) || body;
    }

    /** "Its biggest investor, Halcyon Ventures". */
    private boolean isItsBody(Name name) {
        return first().equals("its") && name.kind() == NameKind.ORGANISATION;
    }

    boolean isOneWord() {
        return coreEnd - from == 1;
    }

    String first() {
        return words.lower(from);
    }

    /** The core's noun in lower case. */
    String noun() {
        return words.bare(nounIndex());
    }

    int nounIndex() {
        for (int i = coreEnd - 1; i >= from; i--) {
            if (words.isWord(i) && Nouns.isKnown(words.bare(i))) {
                return i;
            }
        }
        return coreEnd - 1;
    }

    /** True after "the", "this", a possessive pronoun or another possessive. */
    boolean isDefinite() {
        String first = first();
        if (Set.of("a", "an", "another", "one", "some", "many", "several").contains(first)) {
            return false;
        }
        return isOwned() || DETERMINERS.contains(first);
    }

    /** True where a possessive stands before the noun ("the bank's economist"). */
    boolean isOwned() {
        for (int i = from; i < coreEnd; i++) {
            if (words.isPossessive(i)) {
                return true;
            }
        }
        return false;
    }

    boolean hasDeterminer() {
        return DETERMINERS.contains(first());
    }

    /** True where every word of the core has a capital, the determiner left out. */
    boolean isCapitalised() {
        for (int i = hasDeterminer() ? from + 1 : from; i < coreEnd; i++) {
            boolean small =
                    words.isWord(i)
                            && !words.isCapital(i)
                            && !words.isTiedName(i)
                            && !NameWords.isParticle(words.lower(i));
            if (small) {
                return false;
            }
        }
        return words.isCapital(coreEnd - 1)
                || words.isTiedName(coreEnd - 1)
                || words.isPossessive(coreEnd - 1);
    }
}
