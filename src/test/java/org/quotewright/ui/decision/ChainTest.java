package org.quotewright.ui.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.quotewright.model.Affiliation;
import org.quotewright.model.ArticleId;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteType;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.Suggestion;
import org.quotewright.model.Verdict;
import org.quotewright.ui.common.Messages;

class ChainTest {

    private static final String TEXT = "Velmarian Sea Minister Mira Solberg spoke. She said “yes”.";

    private final Chain chain = new Chain(new Messages());

    @Test
    void joinsTheStretchesThatStateTheOrganisation() {
        assertThat(words("Mira Solberg", "Velmarian", "Minister"))
                .containsExactly(
                        "SPEAKER Mira Solberg",
                        "ORGANISATION Velmarian … Minister",
                        "ORGANISATION Sea Ministry of Velmar");
    }

    @Test
    void leavesNoEllipsisWhereNothingStandsBetween() {
        assertThat(words("Mira Solberg", "Sea", "Minister")).contains("ORGANISATION Sea Minister");
    }

    @Test
    void keepsAMentionThatHoldsTheEvidenceApartFromTheName() {
        assertThat(words("Velmarian Sea Minister Mira Solberg", "Velmarian"))
                .containsExactly(
                        "MENTION Velmarian Sea Minister Mira Solberg",
                        "SPEAKER Mira Solberg",
                        "ORGANISATION Velmarian",
                        "ORGANISATION Sea Ministry of Velmar");
    }

    @Test
    void givesEachOfSeveralSpeakersAChain() {
        String text = "Berg of Ost and Holm of West said “yes”.";
        Attribution attribution =
                new Attribution(
                        Quote.of(QuoteType.DIRECT, in(text, "“yes”")),
                        Optional.empty(),
                        Optional.of(in(text, "Berg of Ost and Holm of West")),
                        List.of(
                                speaker("Ada Berg", "Ost", text),
                                speaker("Lena Holm", "West", text)));
        List<Span> links =
                Stream.of("Berg", "Ost", "Holm", "West").map(word -> in(text, word)).toList();
        assertThat(chain.links(quote(attribution, links), text))
                .extracting(link -> link.words() + (link.isLast() ? "." : ""))
                .containsExactly(
                        "Berg of Ost and Holm of West",
                        "Berg",
                        "Ada Berg",
                        "Ost.",
                        "Berg of Ost and Holm of West",
                        "Holm",
                        "Lena Holm",
                        "West.");
    }

    private static AttributedSpeaker speaker(String name, String organisation, String text) {
        return new AttributedSpeaker(
                new Speaker(name, SpeakerKind.PERSON),
                new Affiliation("", organisation, List.of(in(text, organisation))));
    }

    private static Span in(String text, String words) {
        int begin = text.indexOf(words);
        return new Span(begin, begin + words.length());
    }

    private List<String> words(String mention, String... evidence) {
        List<Span> stated = Stream.of(evidence).map(ChainTest::span).toList();
        Attribution attribution =
                new Attribution(
                        Quote.of(QuoteType.DIRECT, span("“yes”")),
                        Optional.empty(),
                        Optional.of(span(mention)),
                        List.of(
                                new AttributedSpeaker(
                                        new Speaker("Mira Solberg", SpeakerKind.PERSON),
                                        new Affiliation("", "Sea Ministry of Velmar", stated))));
        List<Span> links = Stream.concat(Stream.of(span(mention)), stated.stream()).toList();
        return chain.links(quote(attribution, links), TEXT).stream()
                .map(link -> link.corrects() + " " + link.words())
                .toList();
    }

    private static ReviewedQuote quote(Attribution attribution, List<Span> links) {
        Suggestion suggestion = new Suggestion(attribution, links, List.of(), 1, List.of());
        return new ReviewedQuote(
                new QuoteId(1),
                new ArticleId(1),
                suggestion,
                Verdict.open(suggestion),
                Optional.empty());
    }

    private static Span span(String words) {
        return in(TEXT, words);
    }
}
