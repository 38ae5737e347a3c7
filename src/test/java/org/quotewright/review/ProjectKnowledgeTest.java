package org.quotewright.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.quotewright.attribution.RuleEngine;
import org.quotewright.model.Affiliation;
import org.quotewright.model.ArticleId;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Candidate;
import org.quotewright.model.DatedAffiliation;
import org.quotewright.model.DirectorySpeaker;
import org.quotewright.model.PartialDate;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Source;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerId;
import org.quotewright.model.SpeakerKind;

class ProjectKnowledgeTest {

    private static final Speaker BRANDT = new Speaker("Ilse Brandt", SpeakerKind.PERSON);
    private static final String LATE =
            """
            Nordport Ferries cut two sailings on Monday.

            "The ferry sails at six," the spokesperson said.

            "Nobody will be left behind," the spokesperson added.
            """;

    @TempDir Path folder;
    private OpenedProject opened;

    @BeforeEach
    void open() {
        opened = new OpenedProject(folder, new RuleEngine());
    }

    @AfterEach
    void close() {
        opened.close();
    }

    private List<ReviewedQuote> added(String name, String text) {
        ArticleId article = opened.add(name, text).article().orElseThrow();
        return opened.quotes(article);
    }

    private void confirm(ReviewedQuote quote) {
        opened.review().assign(quote.id(), BRANDT);
        opened.review().affiliate(quote.id(), "Nordport Ferries");
        opened.review().accept(quote.id());
    }

    private static Stream<ReasonKey> offers(ReviewedQuote quote) {
        return quote.suggestion().candidates().stream()
                .filter(each -> each.speaker().speaker().equals(BRANDT))
                .map(Candidate::reasons)
                .flatMap(List::stream)
                .map(Reason::key);
    }

    @Test
    void offersWhoWasConfirmedInTheOpenQuotationsOfThisArticle() {
        List<ReviewedQuote> quotes = added("late.txt", LATE);
        assertThat(offers(quotes.getLast())).isEmpty();
        confirm(quotes.getFirst());
        ReviewedQuote open = opened.quotes(quotes.getFirst().article()).getLast();
        assertThat(offers(open)).containsExactly(ReasonKey.KNOWN_ALIAS);
    }

    @Test
    void offersWhoWasConfirmedElsewhereInAnArticleThatWasOpenedBefore() {
        ReviewedQuote open = added("brief.txt", "\"Boats are back,\" said Brandt.\n").getFirst();
        ReviewedQuote elsewhere = added("late.txt", LATE).getFirst();
        assertThat(offers(open)).isEmpty();
        confirm(elsewhere);
        assertThat(offers(opened.quotes(open.article()).getFirst()))
                .containsExactly(ReasonKey.KNOWN_SURNAME);
        opened.review().undo();
        assertThat(offers(opened.quotes(open.article()).getFirst())).isEmpty();
    }

    @Test
    void bringsTheConfirmedAffiliationAlongWithTheOffer() {
        List<ReviewedQuote> quotes = added("late.txt", LATE);
        confirm(quotes.getFirst());
        Outcome outcome = opened.review().assign(quotes.getLast().id(), BRANDT);
        assertThat(outcome.select().principal().orElseThrow().affiliation().organisation())
                .isEqualTo("Nordport Ferries");
    }

    @Test
    void tellsTheEngineInLaterArticles() {
        confirm(added("late.txt", LATE).getFirst());
        ReviewedQuote later =
                added("later.txt", "\"Boats are back,\" said Ilse Brandt.\n").getFirst();
        assertThat(later.principal().orElseThrow().affiliation().organisation())
                .isEqualTo("Nordport Ferries");
        assertThat(later.suggestion().reasons())
                .contains(
                        Reason.of(ReasonKey.KNOWN_AFFILIATION, "Ilse Brandt", "Nordport Ferries"));
    }

    @Test
    void stillKnowsWhereAnAcceptedQuotationIsFlagged() {
        List<ReviewedQuote> quotes = added("late.txt", LATE);
        confirm(quotes.getFirst());
        opened.quotes(quotes.getFirst().article());
        opened.review().flag(quotes.getFirst().id(), true);
        assertThat(offers(opened.quotes(quotes.getFirst().article()).getLast())).isNotEmpty();
    }

    @Test
    void forgetsWhatWasTakenBack() {
        List<ReviewedQuote> quotes = added("late.txt", LATE);
        confirm(quotes.getFirst());
        assertThat(offers(opened.quotes(quotes.getFirst().article()).getLast())).isNotEmpty();
        opened.review().undo();
        assertThat(offers(opened.quotes(quotes.getFirst().article()).getLast())).isEmpty();
    }

    @Test
    void tellsTheEngineTheNamesAndAffiliationsOfTheDirectory() throws DirectoryRefused {
        Directory directory = opened.session().directory();
        added("a.txt", "\"The ferry sails,\" said Ilse Brandt.\n");
        SpeakerId brandt = directory.speakers().getFirst().id();
        directory.addAlias(brandt, "Nora Vale", Optional.empty());
        directory.addAffiliation(
                brandt,
                DatedAffiliation.of("captain", "Nordport Ferries", new Source.Hand("kaya")));
        ReviewedQuote later =
                added("later.txt", "\"Boats are back,\" said Nora Vale.\n").getFirst();
        assertThat(later.principal().orElseThrow())
                .isEqualTo(
                        new AttributedSpeaker(
                                BRANDT, new Affiliation("captain", "Nordport Ferries", List.of())));
    }

    @Test
    void tellsNothingThatHasEnded() {
        Directory directory = opened.session().directory();
        added("a.txt", "\"The ferry sails,\" said Ilse Brandt.\n");
        directory.addAffiliation(
                directory.speakers().getFirst().id(),
                new DatedAffiliation(
                        "captain",
                        "Nordport Ferries",
                        Optional.empty(),
                        PartialDate.of("2019"),
                        new Source.Hand("kaya")));
        ReviewedQuote later =
                added("later.txt", "\"Boats are back,\" said Ilse Brandt.\n").getFirst();
        assertThat(later.principal().orElseThrow().affiliation()).isEqualTo(Affiliation.NONE);
    }

    @Test
    void namesWhoStandsForAMergedSpeakerInLaterArticles() throws DirectoryRefused {
        Directory directory = opened.session().directory();
        confirm(added("a.txt", "\"The ferry sails,\" said Ilse Brandt.\n").getFirst());
        added("b.txt", "\"The ferry stays,\" said Inga Nordstrom.\n");
        List<DirectorySpeaker> speakers = directory.speakers();
        directory.merge(speakers.getLast().id(), speakers.getFirst().id());
        ReviewedQuote later =
                added("later.txt", "\"Boats are back,\" said Inga Nordstrom.\n").getFirst();
        assertThat(later.principal().orElseThrow().speaker()).isEqualTo(BRANDT);
        assertThat(later.principal().orElseThrow().affiliation().organisation())
                .isEqualTo("Nordport Ferries");
        opened.review().undo();
        ReviewedQuote last =
                added("last.txt", "\"Boats are gone,\" said Inga Nordstrom.\n").getFirst();
        assertThat(last.principal().orElseThrow().speaker().name()).isEqualTo("Inga Nordstrom");
    }

    @Test
    void knowsAfterARestartToo() {
        confirm(added("late.txt", LATE).getFirst());
        opened.reopen();
        ReviewedQuote later =
                added("later.txt", "\"Boats are back,\" said Ilse Brandt.\n").getFirst();
        assertThat(later.principal().orElseThrow().affiliation().organisation())
                .isEqualTo("Nordport Ferries");
    }
}
