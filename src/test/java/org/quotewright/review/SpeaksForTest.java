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
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.PartialDate;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Source;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;

class SpeaksForTest {

    private static final Speaker BRANDT = person("Ilse Brandt");
    private static final Speaker ACCENTED = person("Ilsé Brandt");

    @TempDir Path folder;
    private OpenedProject opened;
    private QuoteId brandts;
    private QuoteId strike;

    @BeforeEach
    void open() {
        opened = new OpenedProject(folder);
        opened.add("ferry.txt", OpenedProject.FERRY);
        opened.add("strike.txt", OpenedProject.STRIKE);
        brandts = opened.quotes().getFirst().id();
        strike = opened.quotes().getLast().id();
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private static Speaker person(String name) {
        return new Speaker(name, SpeakerKind.PERSON);
    }

    private AttributedSpeaker assigned(QuoteId quote, Speaker speaker) {
        return opened.review().assign(quote, speaker).select().principal().orElseThrow();
    }

    private String organisation(QuoteId quote, Speaker speaker) {
        return assigned(quote, speaker).affiliation().organisation();
    }

    private AttributedSpeaker shared(QuoteId quote, AttributedSpeaker model) {
        return opened.review()
                .share(List.of(quote), List.of(model))
                .select()
                .principal()
                .orElseThrow();
    }

    private SpeakerId entry(String name) {
        return opened.session().directory().speakers().stream()
                .filter(each -> each.speaker().name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private QuoteId dated(String date) {
        opened.add(
                "dated" + date + ".html",
                """
                <!DOCTYPE html><html><head><title>Quay</title>
                <meta property="article:published_time" content="%sT08:00:00Z"></head>
                <body><article><h1>Quay</h1><p>The pilots met again on the quay in the morning.</p>
                <p>"We sail on the %s," said Nora Vale of the Quay Club.</p></article></body></html>
                """
                        .formatted(date, date));
        return opened.quotes().getLast().id();
    }

    private void entered(String organisation, String from, String to) {
        opened.session()
                .directory()
                .addAffiliation(
                        entry("Ilse Brandt"),
                        new DatedAffiliation(
                                "",
                                organisation,
                                PartialDate.of(from),
                                PartialDate.of(to),
                                new Source.Hand("kaya")));
    }

    @Test
    void anotherSpellingStaysWhereItSpeaksFor() {
        Affiliation stated = opened.quotes().getFirst().principal().orElseThrow().affiliation();
        assertThat(assigned(brandts, ACCENTED)).isEqualTo(new AttributedSpeaker(ACCENTED, stated));
    }

    @Test
    void aliasStaysWhereItSpeaksFor() throws DirectoryRefused {
        opened.session()
                .directory()
                .addAlias(entry("Ilse Brandt"), "Mother of Ferries", Optional.empty());
        assertThat(organisation(brandts, person("Mother of Ferries")))
                .isEqualTo("Nordport Ferries");
        assertThat(organisation(brandts, BRANDT)).isEqualTo("Nordport Ferries");
    }

    @Test
    void likeNamesThatAreKeptApartAreTwo() throws DirectoryRefused {
        opened.review().assign(strike, ACCENTED);
        opened.review().affiliate(strike, "");
        opened.session().directory().neverMerge(entry("Ilse Brandt"), entry("Ilsé Brandt"), true);
        assertThat(organisation(brandts, ACCENTED)).isEmpty();
    }

    @Test
    void somebodyElseSpeaksForWhomTheArticleSays() {
        assertThat(organisation(brandts, person("Omár Quist"))).isEqualTo("the Pilots' Guild");
    }

    @Test
    void somebodyOfAnotherArticleSpeaksForWhomTheDirectorySays() {
        assertThat(assigned(strike, BRANDT).affiliation())
                .isEqualTo(new Affiliation("", "Nordport Ferries", List.of()));
    }

    @Test
    void somebodyNewNeverSpeaksForThoseOfTheOldOne() {
        assertThat(assigned(brandts, person("Ada Moss")).affiliation()).isEqualTo(Affiliation.NONE);
    }

    @Test
    void whatTheDirectorySaysHoldsAtTheDateOfTheArticle() {
        entered("Old Line", "2001", "2009");
        entered("New Line", "2010", "");
        assertThat(organisation(dated("2005-03-01"), BRANDT)).isEqualTo("Old Line");
        assertThat(organisation(dated("2015-03-01"), BRANDT)).isEqualTo("New Line");
        assertThat(organisation(strike, BRANDT)).isEqualTo("New Line");
    }

    @Test
    void whatHadEndedBeforeTheArticleIsNotTaken() {
        entered("Nordport Ferries", "2001", "2009");
        assertThat(organisation(dated("2015-03-01"), BRANDT)).isEmpty();
    }

    @Test
    void unnamedSourcesOfTwoArticlesHaveNothingInCommon() {
        Speaker unnamed = new Speaker("a spokeswoman", SpeakerKind.UNNAMED_PERSON);
        opened.review().assign(brandts, unnamed);
        opened.review().affiliate(brandts, "Nordport Ferries");
        assertThat(organisation(strike, unnamed)).isEmpty();
    }

    @Test
    void sharedSpeakerBringsItsAffiliationWithoutTheWordsOfItsArticle() {
        AttributedSpeaker model =
                new AttributedSpeaker(
                        BRANDT, new Affiliation("head", "Lakes Union", List.of(new Span(0, 4))));
        assertThat(shared(strike, model))
                .isEqualTo(
                        new AttributedSpeaker(
                                BRANDT, new Affiliation("head", "Lakes Union", List.of())));
    }

    @Test
    void sharedSpeakerLeavesWhatAVersionStatesOfTheSamePerson() {
        Affiliation stated = opened.quotes().getFirst().principal().orElseThrow().affiliation();
        Affiliation other = new Affiliation("head", "Lakes Union", List.of());
        assertThat(shared(brandts, new AttributedSpeaker(ACCENTED, other)))
                .isEqualTo(new AttributedSpeaker(ACCENTED, stated));
        opened.review().accept(brandts);
        opened.review().share(List.of(brandts), List.of(new AttributedSpeaker(BRANDT, other)));
        assertThat(opened.quotes().getFirst().state()).isEqualTo(QuoteState.VERIFIED);
    }

    @Test
    void sharedSpeakerFillsInWhereTheSamePersonHasNone() {
        opened.review().assign(strike, person("Ada Moss"));
        AttributedSpeaker model =
                new AttributedSpeaker(
                        person("Ada Moss"), new Affiliation("", "Lakes Union", List.of()));
        assertThat(shared(strike, model)).isEqualTo(model);
        assertThat(opened.review().share(List.of(strike), List.of(model)).decisions()).isEmpty();
    }

    @Test
    void sharedSpeakerWithoutAffiliationHasThatOfTheDirectory() {
        AttributedSpeaker bare = new AttributedSpeaker(BRANDT, Affiliation.NONE);
        assertThat(shared(strike, bare).affiliation().organisation()).isEqualTo("Nordport Ferries");
    }

    @Test
    void namingTheSameSpeakerAgainChangesNothing() {
        opened.review().affiliate(brandts, "");
        Outcome outcome = opened.review().assign(brandts, BRANDT);
        assertThat(outcome.decisions()).isEmpty();
        ReviewedQuote quote = outcome.select();
        assertThat(quote.principal().orElseThrow().affiliation().organisation()).isEmpty();
    }
}
