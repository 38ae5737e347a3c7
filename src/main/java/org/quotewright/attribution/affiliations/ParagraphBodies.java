package org.quotewright.attribution.affiliations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameKind;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/** The body that a paragraph has spoken of before a place in it. */
final class ParagraphBodies {

    private static final int NEAR = 12;
    private static final int ADJECTIVES = 2;
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final Words words;
    private final Cast cast;
    private final CalledBodies called;

    ParagraphBodies(Words words, Cast cast, CalledBodies called) {
        this.words = words;
        this.cast = cast;
        this.called = called;
    }

    /** The last body with which a sentence of the paragraph begins. */
    Optional<Name> subject(int offset) {
        return bodies(offset).filter(this::beginsSentence).reduce((earlier, later) -> later);
    }

    /** The subject, or that of the paragraph before. */
    Optional<Name> lately(int offset) {
        return subject(offset).or(() -> before(offset).flatMap(this::subject));
    }

    /** The end of the paragraph before the one that holds the offset. */
    private Optional<Integer> before(int offset) {
        int first = words.layout().paragraphAt(offset).map(p -> words.from(p.begin())).orElse(0);
        return first > 0 ? Optional.of(words.at(first - 1).begin()) : Optional.empty();
    }

    /** The subject, the only body of which the paragraph has spoken, or its first sentence's. */
    Optional<Name> spokenOf(int offset) {
        return subject(offset).or(() -> only(offset)).or(() -> opening(offset));
    }

    private Optional<Name> opening(int offset) {
        return words.layout()
                .paragraphAt(offset)
                .map(here -> words.sentenceOf(words.from(here.begin())))
                .filter(sentence -> sentence.end() <= offset)
                .flatMap(sentence -> first(sentence, offset));
    }

    /** The first body that a sentence of the same paragraph names before the offset. */
    Optional<Name> first(Span sentence, int offset) {
        return bodies(offset).filter(name -> sentence.contains(name.span())).findFirst();
    }

    private Optional<Name> only(int offset) {
        List<Name> found = bodies(offset).toList();
        long different = found.stream().map(cast::of).distinct().count();
        return different == 1 ? Optional.of(found.getLast()) : Optional.empty();
    }

    private Stream<Name> bodies(int offset) {
        return words.layout().paragraphAt(offset).filter(here -> here.begin() < offset).stream()
                .flatMap(here -> cast.namesIn(new Span(here.begin(), offset)).stream())
                .limit(NEAR)
                .filter(name -> !name.quoted() && mayBeBody(cast.of(name)))
                .filter(name -> !Dateline.is(words, name.span()));
    }

    private boolean mayBeBody(Referent named) {
        return named.isOrganisation()
                || named.kind() == NameKind.UNKNOWN
                        && (!named.fullName().isSingleWord() || called.isCalledAny(named));
    }

    /** "The conservative Harbour Union", "Marlow Bank's": an article and adjectives may precede. */
    private boolean beginsSentence(Name name) {
        int begin = words.from(name.span().begin());
        int first = words.from(words.sentenceOf(begin).begin());
        int from = words.isWord(first) ? first : first + 1;
        int between = begin - from;
        if (between <= 0 || between > ADJECTIVES + 1) {
            return between == 0;
        }
        boolean adjectives = ARTICLES.contains(words.lower(from));
        for (int i = from + 1; i < begin; i++) {
            adjectives &= words.isWord(i) && !words.isCapital(i);
        }
        return adjectives;
    }
}
