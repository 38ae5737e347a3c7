package org.quotewright.review.revision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Article;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.Candidate;
import org.quotewright.model.Cue;
import org.quotewright.model.CueClass;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteInContext;
import org.quotewright.model.QuoteType;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.SampleQuote;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.Suggestion;
import org.quotewright.model.Verdict;

class QuotePlacingTest {

    private static final String OLDER =
            "The harbour was closed after the storm of last Monday morning.\n"
                    + "The ferry sails at six, said Ilse Brandt, head of Nordport Ferries, and it"
                    + " will not wait for anybody who is late.\n"
                    + "Nobody on the island had asked for another boat this year.\n";
    private static final String NEWER = "Updated at noon.\n" + OLDER;

    private static Span span(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private static SampleQuote quote(String... contents) {
        return SampleQuote.of(7, OLDER, contents);
    }

    private static Optional<PlacedQuote> place(SampleQuote quote, String newer) {
        return new QuotePlacing(OLDER, newer).place(quote.build().quote());
    }

    private static List<String> words(PlacedQuote placed, String text) {
        return placed.attribution().quote().spans().stream().map(span -> span.in(text)).toList();
    }

    @Test
    void everyPartOfTheContentMovesWithItsWords() {
        PlacedQuote placed =
                place(quote("The ferry sails at six", "it will not wait"), NEWER).orElseThrow();
        assertThat(words(placed, NEWER))
                .containsExactly("The ferry sails at six", "it will not wait");
        assertThat(placed.isSure()).isTrue();
    }

    @Test
    void cueAndMentionMoveToo() {
        PlacedQuote placed =
                place(quote("The ferry sails at six").cue("said").mention("Ilse Brandt"), NEWER)
                        .orElseThrow();
        assertThat(placed.attribution().cue())
                .contains(new Cue(span(NEWER, "said"), CueClass.SPEECH));
        assertThat(placed.attribution().mention()).contains(span(NEWER, "Ilse Brandt"));
    }

    @Test
    void wordsBesideTheContentThatFindNoPlaceAreLeftOut() {
        String newer = OLDER.replace(", said Ilse Brandt, head of Nordport Ferries,", "");
        PlacedQuote placed =
                place(
                                quote("The ferry sails at six")
                                        .cue("said")
                                        .mention("Ilse Brandt")
                                        .by("Ilse Brandt", "", "Nordport"),
                                newer)
                        .orElseThrow();
        assertThat(placed.attribution().cue()).isEmpty();
        assertThat(placed.attribution().mention()).isEmpty();
        assertThat(placed.attribution().speakers())
                .extracting(by -> by.speaker().name())
                .containsExactly("Ilse Brandt");
    }

    @Test
    void isNowhereWhereAPartOfItsContentFindsNoPlace() {
        String newer = OLDER.replace("it will not wait for anybody who is late", "that is all");
        assertThat(place(quote("The ferry sails at six", "it will not wait for anybody"), newer))
                .isEmpty();
        assertThat(place(quote("The ferry sails at six"), newer)).isPresent();
    }

    @Test
    void isNowhereWhereItsPartsChangedPlaces() {
        String[] lines = OLDER.split("\n");
        String newer = String.join("\n", lines[2], lines[1], lines[0]) + "\n";
        assertThat(place(quote("The harbour was closed", "another boat this year"), newer))
                .isEmpty();
        assertThat(place(quote("The harbour was closed"), newer)).isPresent();
    }

    @Test
    void twoQuotationsCannotBecomeOne() {
        QuotePlacing placing = new QuotePlacing(OLDER, NEWER);
        ReviewedQuote quote = quote("The ferry sails at six").build().quote();
        assertThat(placing.place(quote)).isPresent();
        assertThat(placing.place(quote)).isEmpty();
        assertThat(placing.place(quote("it will not wait").build().quote())).isPresent();
    }

    @Test
    void isNotSureWhereOtherWordsStandThere() {
        String newer = OLDER.replace("The ferry sails at six", "The ferry leaves at six");
        PlacedQuote placed = place(quote("The ferry sails at six"), newer).orElseThrow();
        assertThat(placed.isSure()).isFalse();
        assertThat(words(placed, newer)).containsExactly("The ferry leaves at six");
    }

    @Test
    void theSuggestionMovesWithItsOwnContentCandidatesAndEvidence() {
        PlacedQuote placed = new QuotePlacing(OLDER, NEWER).place(corrected()).orElseThrow();
        Suggestion suggestion = placed.suggestion();
        assertThat(suggestion.attribution().quote().spans())
                .containsExactly(span(NEWER, "The ferry sails at six"));
        assertThat(placed.attribution().quote().spans())
                .containsExactly(span(NEWER, "ferry sails at six"));
        assertThat(suggestion.chain()).containsExactly(span(NEWER, "Ilse Brandt"));
        assertThat(suggestion.candidates())
                .extracting(candidate -> candidate.speaker().affiliation().evidence())
                .containsExactly(List.of(span(NEWER, "Nordport Ferries")));
        assertThat(suggestion.candidates().getFirst().confidence()).isEqualTo(0.7);
        assertThat(suggestion.confidence()).isEqualTo(0.5);
    }

    private static ReviewedQuote corrected() {
        AttributedSpeaker brandt =
                new AttributedSpeaker(
                        new Speaker("Ilse Brandt", SpeakerKind.PERSON),
                        new Affiliation(
                                "head",
                                "Nordport Ferries",
                                List.of(span(OLDER, "Nordport Ferries"))));
        Quote quote = Quote.of(QuoteType.DIRECT, span(OLDER, "The ferry sails at six"));
        Quote shorter = Quote.of(QuoteType.DIRECT, span(OLDER, "ferry sails at six"));
        Attribution suggested =
                new Attribution(quote, Optional.empty(), Optional.empty(), List.of(brandt));
        Attribution held =
                new Attribution(shorter, Optional.empty(), Optional.empty(), List.of(brandt));
        Suggestion suggestion =
                new Suggestion(
                        suggested,
                        List.of(span(OLDER, "Ilse Brandt")),
                        List.of(new Candidate(brandt, 0.7, List.of())),
                        0.5,
                        List.of());
        ReviewedQuote plain = quote("The ferry sails at six").build().quote();
        return new ReviewedQuote(
                plain.id(),
                plain.article(),
                suggestion,
                Verdict.open(suggestion).withAttribution(held),
                Optional.empty());
    }

    @Test
    void aRevisionCountsWhatStaysWhatChangesAndWhatIsLost() {
        QuoteInContext quote = quote("The ferry sails at six").build();
        PlacedQuote sure = place(quote("The ferry sails at six"), NEWER).orElseThrow();
        PlacedQuote doubtful = new PlacedQuote(sure.attribution(), sure.suggestion(), false);
        Placement lost = new Placement(quote, Optional.empty());
        Revision revision =
                new Revision(
                        quote.article(),
                        Article.of(NEWER),
                        "ferry.txt",
                        new byte[0],
                        List.of(
                                new Placement(quote, Optional.of(sure)),
                                lost,
                                new Placement(quote, Optional.of(doubtful)),
                                new Placement(quote, Optional.of(sure))));
        assertThat(revision.kept()).isEqualTo(2);
        assertThat(revision.changed()).isEqualTo(1);
        assertThat(revision.unplaced()).containsExactly(lost);
    }
}
