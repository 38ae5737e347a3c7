package org.quotewright.review.sightings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Affiliation;
import org.quotewright.model.ArticleId;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteState;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;

class StatementTest {

    private static final String WORDS = "the last ferry to the island leaves at six";

    private final List<Sighting> sightings = new ArrayList<>();

    private void add(long quote, long article, String date, String words, QuoteType type) {
        add(quote, article, date, words, type, Optional.empty());
    }

    private void add(
            long quote,
            long article,
            String date,
            String words,
            QuoteType type,
            Optional<Speaker> speaker) {
        sightings.add(
                new Sighting(
                        new QuoteId(quote),
                        new Place(
                                new ArticleId(article),
                                "Article",
                                "Post",
                                Optional.of(date)
                                        .filter(it -> !it.isEmpty())
                                        .map(LocalDate::parse)),
                        type,
                        QuoteState.OPEN,
                        speaker.stream()
                                .map(it ->
                                        new AttributedSpeaker(
                                                it, new Affiliation("", "NATO", List.of())))
                                .toList(),
                        words));
    }

    private void by(String name, SpeakerKind kind) {
        long number = sightings.size() + 1L;
        Optional<Speaker> speaker = Optional.of(new Speaker(name, kind));
        add(number, number, "", WORDS, QuoteType.DIRECT, speaker);
    }

    private Statement statement() {
        return Statement.of(sightings, Set.of());
    }

    @Test
    void theEarliestComesFirstAndWhatHasNoDateLast() {
        add(1, 1, "", WORDS, QuoteType.DIRECT);
        add(2, 2, "2024-05-02", WORDS, QuoteType.DIRECT);
        add(3, 3, "2024-05-01", WORDS, QuoteType.DIRECT);
        add(4, 2, "2024-05-02", WORDS, QuoteType.DIRECT);
        add(6, 1, "2024-05-02", WORDS, QuoteType.DIRECT);
        assertThat(statement().quotes())
                .extracting(QuoteId::value)
                .containsExactly(3L, 6L, 2L, 4L, 1L);
        assertThat(statement().articles()).isEqualTo(3);
    }

    @Test
    void ofVersionsAlikeButForTheirMarksTheEarliestIsAgreedOn() {
        add(1, 1, "2024-05-03", WORDS, QuoteType.DIRECT);
        add(2, 2, "2024-05-02", WORDS.toUpperCase(Locale.ROOT), QuoteType.DIRECT);
        add(3, 3, "2024-05-01", "the last ferry to the island", QuoteType.DIRECT);
        assertThat(statement().agreed().quote().value()).isEqualTo(2);
    }

    @Test
    void otherWordsOutsideQuotationMarksAreNoFinding() {
        add(1, 1, "", WORDS, QuoteType.DIRECT);
        add(2, 2, "", WORDS.replace("last", "only"), QuoteType.INDIRECT);
        assertThat(statement().findings()).isEmpty();
        add(3, 3, "", WORDS.replace("last", "only"), QuoteType.DIRECT);
        assertThat(statement().findings()).containsExactly(Finding.ALTERED_WORDING);
    }

    @Test
    void theAgreedVersionIsTheOneThatMostOthersAreCutsOfOrEqualTo() {
        add(1, 1, "", "so " + WORDS.replace("last", "only") + " today", QuoteType.DIRECT);
        add(2, 2, "", WORDS.replace(" at six", ""), QuoteType.DIRECT);
        add(3, 3, "", WORDS, QuoteType.DIRECT);
        add(4, 4, "", "and so on the way " + WORDS, QuoteType.INDIRECT);
        assertThat(statement().agreed().quote().value()).isEqualTo(3);
    }

    @Test
    void reportsAloneAreNeverAltered() {
        add(1, 1, "", WORDS, QuoteType.INDIRECT);
        add(2, 2, "", WORDS.replace("last", "only"), QuoteType.INDIRECT);
        assertThat(statement().findings()).isEmpty();
    }

    @Test
    void whoHasNoNameIsNoOtherSpeaker() {
        by("Ada Lind", SpeakerKind.PERSON);
        by("ADA LIND", SpeakerKind.PERSON);
        by("an official", SpeakerKind.UNNAMED_PERSON);
        by("it", SpeakerKind.UNKNOWN);
        assertThat(statement().findings()).isEmpty();
        by("NATO", SpeakerKind.ORGANISATION);
        assertThat(statement().findings()).containsExactly(Finding.DIFFERENT_SPEAKERS);
    }

    @Test
    void aSightingNamesWhoSaidItForWhom() {
        by("Ada Lind", SpeakerKind.PERSON);
        add(2, 2, "", WORDS, QuoteType.DIRECT);
        assertThat(sightings.getFirst().speaker()).isEqualTo("Ada Lind");
        assertThat(sightings.getFirst().organisation()).isEqualTo("NATO");
        assertThat(sightings.getLast().speaker()).isEmpty();
        assertThat(sightings.getLast().organisation()).isEmpty();
    }
}
