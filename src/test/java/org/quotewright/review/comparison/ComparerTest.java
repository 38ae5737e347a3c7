package org.quotewright.review.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Article;
import org.quotewright.model.ArticleId;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.SampleQuote;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.StoredArticle;
import org.quotewright.review.comparison.Directories.Directory;

class ComparerTest {

    private static final QuoteState VERIFIED = QuoteState.VERIFIED;
    private static final String TEXT = "one two three four five six seven eight nine ten";

    private final List<ReviewedQuote> left = new ArrayList<>();
    private final List<ReviewedQuote> right = new ArrayList<>();
    private Directory leftDirectory = new Directory(List.of(), List.of());
    private Directory rightDirectory = new Directory(List.of(), List.of());

    @Test
    void findsNothingToChooseBetweenEqualJudgements() {
        both(quote("one two"), VERIFIED);
        both(quote("four"), QuoteState.REJECTED);
        Comparison comparison = compare();
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.count(Standing.SAME)).isEqualTo(2);
        assertThat(comparison.figures()).allMatch(figure -> figure.differing().isEmpty());
        assertThat(comparison.on(Aspect.FOUND).percentage()).hasValue(100);
        assertThat(comparison.on(Aspect.FOUND).alpha()).contains(1.0);
        assertThat(comparison.on(Aspect.STATE).alpha()).contains(1.0);
        assertThat(comparison.on(Aspect.SPEAKER).compared()).isEqualTo(1);
        assertThat(comparison.on(Aspect.SPEAKER).alpha()).isEmpty();
    }

    @Test
    void callsItADifferenceWhereOneKeepsWhatTheOtherRejects() {
        both(quote("one two"), VERIFIED);
        left.add(in(quote("four"), VERIFIED));
        right.add(in(quote("four"), QuoteState.REJECTED));
        Comparison comparison = compare();
        Case only = comparison.differences().getFirst();
        assertThat(only.standing()).isEqualTo(Standing.DIFFERING);
        assertThat(only.aspects()).containsExactlyInAnyOrder(Aspect.FOUND, Aspect.STATE);
        assertThat(comparison.on(Aspect.FOUND).agreeing()).isEqualTo(2);
        assertThat(comparison.on(Aspect.FOUND).compared()).isEqualTo(3);
        assertThat(comparison.on(Aspect.FOUND).differing()).containsExactly(only);
        assertThat(comparison.on(Aspect.SPEAKER).compared()).isEqualTo(1);
    }

    @Test
    void measuresTheQuotedTextByTheUnitsThatBothJudged() {
        left.add(in(quote("one two"), VERIFIED));
        left.add(in(quote("four"), QuoteState.OPEN));
        right.add(in(quote("one two three"), VERIFIED));
        right.add(in(quote("four"), VERIFIED));
        Coincidences<Boolean> units = new Coincidences<>();
        units.add(List.of(true, true), "one two".length());
        units.add(List.of(false, true), " three".length());
        units.add(
                List.of(false, false), TEXT.length() - "one two three".length() - "four".length());
        Figure found = compare().on(Aspect.FOUND);
        assertThat(found.alpha().orElseThrow())
                .isCloseTo(units.alpha().orElseThrow(), within(1e-12));
    }

    @Test
    void takesMissingWordsForRejectedOnlyWhereTheArticleWasJudged() {
        left.add(in(quote("one two"), VERIFIED));
        right.add(in(quote("seven"), QuoteState.OPEN));
        Comparison unjudged = compare();
        assertThat(unjudged.judged()).isZero();
        assertThat(unjudged.on(Aspect.FOUND).compared()).isZero();
        assertThat(unjudged.on(Aspect.FOUND).percentage()).isEmpty();
        assertThat(unjudged.count(Standing.ONLY_LEFT)).isEqualTo(1);
        assertThat(unjudged.count(Standing.OPEN)).isEqualTo(1);
        right.add(in(quote("ten"), QuoteState.REJECTED));
        Comparison judged = compare();
        assertThat(judged.judged()).isEqualTo(1);
        assertThat(judged.on(Aspect.FOUND).compared()).isEqualTo(1);
        assertThat(judged.on(Aspect.FOUND).agreeing()).isZero();
        assertThat(judged.differences())
                .extracting(Case::standing)
                .containsExactly(Standing.ONLY_LEFT, Standing.ONLY_RIGHT);
        assertThat(judged.differences().getLast().aspects()).isEmpty();
    }

    @Test
    void countsWhatLiesOpenOnOneSideApart() {
        left.add(in(quote("one two"), QuoteState.OPEN));
        right.add(in(quote("one two"), VERIFIED));
        Comparison comparison = compare();
        assertThat(comparison.count(Standing.ONLY_RIGHT)).isEqualTo(1);
        assertThat(comparison.differences().getFirst().aspects()).isEmpty();
        assertThat(comparison.figures()).allMatch(figure -> figure.compared() == 0);
    }

    @Test
    void comparesExtentSpeakersAndOrganisationsOfWhatBothKeep() {
        both(quote("one two").by("Ilse Brandt", "", "Nordport"), VERIFIED);
        left.add(in(quote("four five").by("Ilse Brandt", "", "Nordport"), VERIFIED));
        right.add(quote("four").correctedTo("Omar Quist", "", "").build().quote());
        Comparison comparison = compare();
        assertThat(comparison.differences().getFirst().aspects())
                .containsExactlyInAnyOrder(
                        Aspect.EXTENT, Aspect.SPEAKER, Aspect.ORGANISATION, Aspect.STATE);
        for (Aspect aspect : List.of(Aspect.EXTENT, Aspect.SPEAKER, Aspect.ORGANISATION)) {
            assertThat(comparison.on(aspect).percentage()).hasValue(50);
            assertThat(comparison.on(aspect).differing()).isEqualTo(comparison.differences());
        }
        assertThat(comparison.on(Aspect.SPEAKER).alpha().orElseThrow())
                .isCloseTo(0.0, within(1e-12));
    }

    @Test
    void listsOtherStatesOfTheSameContentBehindTheirFigureAlone() {
        left.add(in(quote("one two").by("Ilse Brandt", "", ""), VERIFIED));
        right.add(quote("one two").correctedTo("Ilse Brandt", "", "").build().quote());
        Comparison comparison = compare();
        assertThat(comparison.differences()).isEmpty();
        assertThat(comparison.on(Aspect.STATE).differing()).hasSize(1);
        assertThat(comparison.on(Aspect.STATE).differing().getFirst().standing())
                .isEqualTo(Standing.SAME);
    }

    @Test
    void knowsASpeakerByAnyName() {
        leftDirectory = directory("Ilse Brandt", "Brandt");
        rightDirectory = directory("Brandt");
        left.add(in(quote("one two").by("Ilse Brandt", "", "BRANDT"), VERIFIED));
        right.add(in(quote("one two").by("Brandt", "", "Ilse Brandt"), VERIFIED));
        Comparison comparison = compare();
        assertThat(comparison.on(Aspect.SPEAKER).agreeing()).isEqualTo(1);
        assertThat(comparison.on(Aspect.ORGANISATION).agreeing()).isZero();
    }

    @Test
    void takesSpeakersInAnyOrder() {
        left.add(in(quote("one").by("Ilse Brandt", "", "").by("Omar Quist", "", ""), VERIFIED));
        right.add(in(quote("one").by("Omar Quist", "", "").by("Ilse Brandt", "", ""), VERIFIED));
        assertThat(compare().on(Aspect.SPEAKER).agreeing()).isEqualTo(1);
    }

    @Test
    void listsCasesThatOnlyAFigureShowsAfterTheDifferences() {
        left.add(in(quote("one two").by("Ilse Brandt", "", ""), VERIFIED));
        right.add(quote("one two").correctedTo("Ilse Brandt", "", "").build().quote());
        left.add(in(quote("four"), VERIFIED));
        right.add(in(quote("four"), QuoteState.REJECTED));
        Comparison comparison = compare();
        assertThat(comparison.cases())
                .extracting(Case::standing)
                .containsExactly(Standing.DIFFERING, Standing.SAME);
        Case first = comparison.cases().getFirst();
        assertThat(first.begin()).isEqualTo(TEXT.indexOf("four"));
        assertThat(first.on(Side.LEFT)).isEqualTo(first.left());
        assertThat(first.on(Side.RIGHT)).isEqualTo(first.right());
    }

    @Test
    void setsApartWhatCanBeComparedWithNothing() {
        Comparer comparer = new Comparer(new Directories(leftDirectory, rightDirectory));
        assertThat(comparer.result(List.of()).leftThere().isNothing()).isTrue();
        Unplaced lost = new Unplaced(article(TEXT), in(quote("four"), VERIFIED));
        comparer.add(List.of(lost));
        comparer.add(Side.RIGHT, article("another"));
        assertThat(lost.words()).isEqualTo("four");
        assertThat(comparer.onlyRight()).hasSize(1);
        assertThat(comparer.result(List.of()).leftThere().unplaced()).containsExactly(lost);
        assertThat(comparer.result(List.of()).leftThere().isNothing()).isFalse();
        comparer = new Comparer(new Directories(leftDirectory, rightDirectory));
        comparer.addReplaced(article(TEXT));
        assertThat(comparer.result(List.of()).leftThere().isNothing()).isFalse();
    }

    @Test
    void nobodyHasNoCase() {
        assertThatThrownBy(() ->
                        new Case(
                                article(TEXT),
                                Optional.empty(),
                                Optional.empty(),
                                Standing.OPEN,
                                Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void refusesToPairDifferentTexts() {
        ComparedArticle one = new ComparedArticle(article(TEXT), List.of());
        ComparedArticle other = new ComparedArticle(article("another"), List.of());
        assertThatThrownBy(() -> new ComparedPair(one, other))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private Comparison compare() {
        Comparer comparer = new Comparer(new Directories(leftDirectory, rightDirectory));
        comparer.add(
                new ComparedPair(
                        new ComparedArticle(article(TEXT), left),
                        new ComparedArticle(article(TEXT), right)));
        return comparer.result(List.of());
    }

    private static Directory directory(String name, String... aliases) {
        Speaker person = new Speaker(name, SpeakerKind.PERSON);
        return new Directory(
                List.of(new KnownSpeaker(new SpeakerId(1), person, List.of(aliases))), List.of());
    }

    private void both(SampleQuote quote, QuoteState state) {
        left.add(in(quote, state));
        right.add(in(quote, state));
    }

    private static ReviewedQuote in(SampleQuote quote, QuoteState state) {
        return quote.in(state).build().quote();
    }

    private SampleQuote quote(String content) {
        return SampleQuote.of(1 + left.size() + right.size(), TEXT, content);
    }

    private static StoredArticle article(String text) {
        return new StoredArticle(
                new ArticleId(1), Article.of(text), "counting.txt", "00ff", Instant.EPOCH);
    }
}
