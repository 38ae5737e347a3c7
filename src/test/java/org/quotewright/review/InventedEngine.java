package org.quotewright.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.AttributionEngine;
import org.quotewright.attribution.patience.Patience;
import org.quotewright.model.Affiliation;
import org.quotewright.model.Article;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.Candidate;
import org.quotewright.model.Cue;
import org.quotewright.model.CueClass;
import org.quotewright.model.Knowledge;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Reason;
import org.quotewright.model.ReasonKey;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.Suggestion;

/**
 * Reads lines of the form {@code "Words," said Name of Organisation.} and, as thoughts, of the form
 * {@code Name hopes words.}
 */
final class InventedEngine implements AttributionEngine {

    static final Speaker RIVAL = new Speaker("Tomas Lind", SpeakerKind.PERSON);

    @Override
    public String name() {
        return "invented-1";
    }

    @Override
    public List<Suggestion> analyse(Article article, Knowledge knowledge, Patience patience) {
        List<Suggestion> suggestions = new ArrayList<>();
        String text = article.text();
        int begin = 0;
        for (String line : text.split("\n", -1)) {
            int said = line.indexOf(" said ");
            int of = line.indexOf(" of ", said);
            if (line.startsWith("\"") && said > 0 && of > 0) {
                suggestions.add(speech(text, begin, said, of, line.indexOf('.', of)));
            } else if (line.contains(" hopes ")) {
                suggestions.add(thought(begin, line));
            }
            begin += line.length() + 1;
        }
        return suggestions;
    }

    private static Suggestion speech(String text, int begin, int said, int of, int end) {
        Span mention = new Span(begin + said + 6, begin + of);
        Span organisation = new Span(begin + of + 4, begin + end);
        AttributedSpeaker speaker =
                new AttributedSpeaker(
                        new Speaker(mention.in(text), SpeakerKind.PERSON),
                        new Affiliation("", organisation.in(text), List.of(organisation)));
        AttributedSpeaker rival =
                new AttributedSpeaker(RIVAL, new Affiliation("envoy", "Lakes Union", List.of()));
        Attribution attribution =
                new Attribution(
                        Quote.of(QuoteType.DIRECT, new Span(begin, begin + said)),
                        Optional.of(
                                new Cue(
                                        new Span(begin + said + 1, begin + said + 5),
                                        CueClass.SPEECH)),
                        Optional.of(mention),
                        List.of(speaker));
        return new Suggestion(
                attribution,
                List.of(mention, organisation),
                List.of(new Candidate(speaker, 0.8), new Candidate(rival, 0.2)),
                0.8,
                List.of(Reason.of(ReasonKey.CUE_AFTER_QUOTE, mention.in(text), "said")));
    }

    private static Suggestion thought(int begin, String line) {
        int hopes = begin + line.indexOf("hopes");
        Attribution attribution =
                new Attribution(
                        Quote.of(QuoteType.INDIRECT, new Span(hopes + 6, begin + line.length())),
                        Optional.of(new Cue(new Span(hopes, hopes + 5), CueClass.THOUGHT)),
                        Optional.empty(),
                        List.of());
        return new Suggestion(attribution, List.of(), List.of(), 0, List.of());
    }
}
