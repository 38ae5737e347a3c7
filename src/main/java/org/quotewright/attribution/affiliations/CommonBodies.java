package org.quotewright.attribution.affiliations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameKind;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.WordTable;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/** Finds the body that a common noun stands for ("the company", "the union", "its" manager). */
public final class CommonBodies {

    private static final WordTable NOUNS = WordTable.named("common-nouns-of-organisations.txt");
    private static final int FARTHEST = 300;
    private static final int NEAR = 12;

    /** What any body may be called. */
    private static final Set<String> GENERIC =
            Set.of(
                    "charity",
                    "agency",
                    "organisation",
                    "organization",
                    "bureau",
                    "group",
                    "institution",
                    "nonprofit",
                    "union",
                    "body",
                    "watchdog",
                    "regulator",
                    "insurer",
                    "lender",
                    "retailer",
                    "outlet",
                    "party");

    private final Words words;
    private final Cast cast;
    private final CalledBodies called;
    private final ParagraphBodies paragraphs;
    private final MainBody main;

    public CommonBodies(Words words, Cast cast) {
        this.words = words;
        this.cast = cast;
        this.called = new CalledBodies(words, cast);
        this.main = new MainBody(words, cast);
        this.paragraphs = new ParagraphBodies(words, cast, called);
    }

    /** The company that the article is about. */
    MainBody main() {
        return main;
    }

    public static boolean isNoun(String lower) {
        return NOUNS.has(lower);
    }

    /** "the mill's parent company, Dale Foods": the name after the comma is that of the noun. */
    static boolean isNamedAfter(Words words, int comma) {
        return words.lower(comma).equals(",")
                && isNoun(words.lower(comma - 1))
                && words.lower(comma - 2).equals("parent")
                && words.isCapital(comma + 1);
    }

    /**
     * The last body named before the offset whose name fits the noun, or the first one after it. A
     * noun that may stand for any body prefers the one that its paragraph speaks of.
     */
    public Optional<Referent> nearest(String noun, int offset) {
        Set<String> wanted =
                Set.copyOf(
                        List.of((noun + " " + NOUNS.valueOf(noun).orElse("")).strip().split(" +")));
        Predicate<Name> fitting = name -> fits(name, noun, wanted);
        boolean any = GENERIC.contains(noun);
        int at = cast.firstFrom(offset);
        int least = Math.max(0, at - FARTHEST);
        int here = any ? Math.max(least, cast.firstFrom(paragraphBegin(offset))) : at;
        return last(here, at, fitting)
                .map(name -> firstOfSentence(name, fitting))
                .or(() -> last(least, here, name -> called.isCalled(cast.of(name), noun)))
                .or(() -> any ? paragraphs.subject(offset) : Optional.empty())
                .or(() -> last(least, here, fitting))
                .or(() -> any ? paragraphs.lately(offset) : Optional.empty())
                .or(() ->
                        CalledBodies.isCompany(noun) ? subjectOfSentence(offset) : Optional.empty())
                .or(() -> first(at, fitting))
                .map(cast::of)
                .or(() -> CalledBodies.isCompany(noun) ? main.company() : Optional.empty())
                .or(() ->
                        CalledBodies.isCompany(noun)
                                ? paragraphs
                                        .spokenOf(offset)
                                        .map(cast::of)
                                        .filter(named -> !MainBody.isPublic(named))
                                : Optional.empty());
    }

    /** "Dale Moor will cut jobs, the company said": what its own sentence begins with. */
    private Optional<Name> subjectOfSentence(int offset) {
        return begins(words.sentenceOf(words.from(offset)))
                .filter(name -> name.span().end() <= offset && !isCountry(name));
    }

    private int paragraphBegin(int offset) {
        return words.layout().paragraphAt(offset).map(Span::begin).orElse(offset);
    }

    private Optional<Name> last(int from, int to, Predicate<Name> fitting) {
        return IntStream.range(0, to - from)
                .mapToObj(back -> cast.names().get(to - 1 - back))
                .filter(fitting)
                .findFirst();
    }

    /** "Dale Lines, a subsidiary of Moor Holdings": the first that fits, rather than the last. */
    private Name firstOfSentence(Name name, Predicate<Name> fitting) {
        Span sentence = words.sentenceOf(words.from(name.span().begin()));
        return cast.namesIn(sentence).stream()
                .limit(FARTHEST)
                .filter(fitting)
                .findFirst()
                .orElse(name);
    }

    private Optional<Name> first(int from, Predicate<Name> fitting) {
        return cast.names().stream().skip(from).limit(FARTHEST).filter(fitting).findFirst();
    }

    /** The body with which a sentence of the paragraph before the offset begins. */
    Optional<Name> subjectBefore(int offset) {
        return paragraphs.subject(offset);
    }

    /** The same, or with which one of the paragraph before begins. */
    Optional<Name> subjectLately(int offset) {
        return paragraphs.lately(offset);
    }

    /** The body of which the paragraph has spoken before the offset. */
    Optional<Name> spokenOf(int offset) {
        return paragraphs.spokenOf(offset);
    }

    /**
     * The body that "its" most likely means: one that its sentence or the one before begins with,
     * else the first that these name, the subject of its paragraph or of the one before, or the
     * last that these sentences name.
     */
    Optional<Name> meantByIts(int its) {
        Span sentence = words.sentenceOf(its);
        int first = words.from(sentence.begin());
        Optional<Name> before =
                first > 0 && first >= its - 1
                        ? begins(words.sentenceOf(first - 1))
                        : begins(sentence);
        return before.filter(name -> name.span().end() <= words.at(its).begin())
                .or(() -> paragraphs.first(words.sentenceOf(its), words.at(its).begin()))
                .or(() ->
                        first > 0
                                ? paragraphs.first(
                                        words.sentenceOf(first - 1), words.at(its).begin())
                                : Optional.empty())
                .or(() -> paragraphs.lately(words.at(its).begin()))
                .or(() -> lastBefore(words.at(its).begin()).filter(name -> isNear(name, first)));
    }

    /** True in the sentence that begins with the token, and in the one before. */
    private boolean isNear(Name name, int first) {
        int before = first > 0 ? words.sentenceOf(first - 1).begin() : 0;
        return name.span().begin() >= before;
    }

    private Optional<Name> begins(Span sentence) {
        int subject = words.from(sentence.begin());
        int latest =
                words.lower(subject).equals("the") && subject + 1 < words.count()
                        ? subject + 1
                        : subject;
        return cast.namesIn(sentence).stream()
                .limit(1)
                .filter(name ->
                        name.span().begin() <= words.at(latest).begin()
                                || isExplained(subject, words.from(name.span().begin())))
                .filter(name -> mayOwn(name) || isCountry(name))
                .findFirst();
    }

    /** "The manufacturer, Dale Works, closed": the name behind the noun of a body. */
    private boolean isExplained(int the, int name) {
        return words.lower(the).equals("the")
                && name == the + 3
                && words.lower(the + 2).equals(",")
                && isNoun(words.lower(the + 1));
    }

    /** A lone word of unknown kind may be a company's name; a first name hardly is. */
    private boolean mayOwn(Name name) {
        Referent named = cast.of(name);
        boolean word =
                named.kind() == NameKind.UNKNOWN
                        && named.fullName().isSingleWord()
                        && !NameWords.isFirstName(name.lastWord());
        return mayBeBody(named) || word;
    }

    private static boolean isCountry(Name name) {
        return NameWords.country(String.join(" ", name.words())).isPresent();
    }

    private static boolean mayBeBody(Referent named) {
        return named.isOrganisation()
                || named.kind() == NameKind.UNKNOWN && !named.fullName().isSingleWord();
    }

    /** The body named last before the offset. */
    Optional<Name> lastBefore(int offset) {
        int at = cast.firstFrom(offset);
        List<Name> names = cast.names();
        for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
            if (cast.of(names.get(i)).isOrganisation() && !names.get(i).quoted()) {
                return Optional.of(names.get(i));
            }
        }
        return Optional.empty();
    }

    Referent of(Name name) {
        return cast.of(name);
    }

    private boolean fits(Name name, String noun, Set<String> wanted) {
        Referent referent = cast.of(name);
        return !referent.isPerson()
                && (referent.fullName().words().stream().anyMatch(wanted::contains)
                        || called.isCalled(referent, noun));
    }
}
