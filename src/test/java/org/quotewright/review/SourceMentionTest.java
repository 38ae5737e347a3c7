package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;

class SourceMentionTest {

    private static final Speaker BRANDT = new Speaker("Ilse Brandt", SpeakerKind.PERSON);
    private static final Speaker QUIST = new Speaker("Omar Quist", SpeakerKind.PERSON);

    @TempDir Path folder;
    private OpenedProject opened;
    private QuoteId brandts;
    private QuoteId quists;

    @BeforeEach
    void open() {
        opened = new OpenedProject(folder);
        opened.add("ferry.txt", OpenedProject.FERRY);
        brandts = opened.quotes().get(0).id();
        quists = opened.quotes().get(1).id();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    @Test
    void theSuggestedSpeakerComesBackWithTheWholeSuggestion() {
        review().accept(quists);
        assertThat(corrections().relink(quists, brandts).select().state())
                .isEqualTo(QuoteState.CORRECTED);
        ReviewedQuote again = review().assign(quists, QUIST).select();
        assertThat(attribution(again)).isEqualTo(again.suggestion().attribution());
        assertThat(again.state()).isEqualTo(QuoteState.VERIFIED);
    }

    @Test
    void theSuggestedSpeakerComesBackFromAMentionOfAnother() {
        corrections().setMention(quists, span("Brandt", "Brandt hopes"));
        ReviewedQuote again = review().assign(quists, QUIST).select();
        assertThat(attribution(again)).isEqualTo(again.suggestion().attribution());
    }

    @Test
    void severalSpeakersComeBackToTheSuggestedOneWithItsMention() {
        corrections().relink(quists, brandts);
        review().share(List.of(quists), List.of(by(InventedEngine.RIVAL), by(BRANDT)));
        ReviewedQuote again =
                review().share(List.of(quists), List.of(by(QUIST))).selection().orElseThrow();
        assertThat(attribution(again)).isEqualTo(again.suggestion().attribution());
    }

    @Test
    void aSpeakerWithoutMentionHereKeepsNoneOfAnother() {
        corrections().relink(quists, brandts);
        Attribution rivals = attribution(review().assign(quists, InventedEngine.RIVAL).select());
        assertThat(rivals.mention()).isEmpty();
        assertThat(rivals.cue()).isEqualTo(quote(quists).suggestion().attribution().cue());
    }

    @Test
    void aSpeakerFromElsewhereTakesNoWordsThatNameTheOneBefore() {
        assertThat(attribution(review().assign(brandts, QUIST).select()).mention()).isEmpty();
    }

    @Test
    void anotherSpellingOrSurnameKeepsTheWords() {
        Optional<Span> before = attribution(quote(brandts)).mention();
        for (String name : List.of("Ilsé Brandt", "Berta Brandt", "Ilse Brandt-Olsen")) {
            Speaker other = new Speaker(name, SpeakerKind.PERSON);
            assertThat(attribution(review().assign(brandts, other).select()).mention())
                    .isEqualTo(before);
        }
    }

    @Test
    void wordsThatNameNobodyStayWithWhoeverIsMeant() {
        Span words = span("calm seas", "calm seas");
        corrections().setMention(brandts, words);
        assertThat(attribution(review().assign(brandts, InventedEngine.RIVAL).select()).mention())
                .contains(words);
    }

    @Test
    void theSpeakerWhoStandsThereDropsWordsThatNameAnother() {
        corrections().setMention(quists, span("calm seas", "calm seas"));
        corrections().setAntecedent(quists, span("Brandt", "Brandt hopes"));
        assertThat(attribution(quote(quists)).principal().orElseThrow().speaker())
                .isEqualTo(BRANDT);
        ReviewedQuote again = review().assign(quists, QUIST).select();
        assertThat(attribution(again)).isEqualTo(again.suggestion().attribution());
    }

    @Test
    void nothingIsOfferedForThoseWhoseWordsWereBorrowed() {
        corrections().relink(quists, brandts);
        ReviewedQuote again = review().assign(quists, QUIST).select();
        OpenArticle open = opened.session().library().open(again.article());
        assertThat(Alike.to(again, open)).isEmpty();
    }

    private static AttributedSpeaker by(Speaker speaker) {
        return new AttributedSpeaker(speaker, Affiliation.NONE);
    }

    private static Span span(String words, String context) {
        int begin = OpenedProject.FERRY.indexOf(context);
        return new Span(begin, begin + words.length());
    }

    private static Attribution attribution(ReviewedQuote quote) {
        return quote.verdict().attribution();
    }

    private ReviewedQuote quote(QuoteId id) {
        return opened.quotes().stream().filter(each -> each.id().equals(id)).findFirst().get();
    }

    private Review review() {
        return opened.review();
    }

    private Corrections corrections() {
        return opened.session().corrections();
    }
}
