package org.quotewright.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quotewright.model.Affiliation;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.Candidate;
import org.quotewright.model.Cue;
import org.quotewright.model.CueClass;
import org.quotewright.model.Quote;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Reason;
import org.quotewright.model.Span;
import org.quotewright.model.Speaker;
import org.quotewright.model.SpeakerKind;
import org.quotewright.model.Suggestion;

/**
 * A quotation of an invented article with what is to be suggested for it.
 *
 * @param chain words of the article, from the mention on
 * @param voices the candidates, the suggested one first; none for a quotation without source
 */
record InventedQuote(
        QuoteType type,
        String words,
        String cue,
        List<String> chain,
        double confidence,
        List<Voice> voices,
        List<Reason> reasons) {

    /** Somebody who may have said it; {@code evidence} in the article's words. */
    record Voice(String name, SpeakerKind kind, String role, String organisation, String evidence) {

        AttributedSpeaker in(String text) {
            return new AttributedSpeaker(
                    new Speaker(name, kind),
                    new Affiliation(role, organisation, find(text, evidence, 0).stream().toList()));
        }
    }

    Optional<Suggestion> in(String text) {
        return find(text, words, 0).map(content -> suggestion(text, content));
    }

    private Suggestion suggestion(String text, Span content) {
        int from = Math.max(0, content.begin() - 60);
        List<AttributedSpeaker> speakers = voices.stream().map(voice -> voice.in(text)).toList();
        Attribution attribution =
                new Attribution(
                        new Quote(type, List.of(content)),
                        find(text, cue, from).map(span -> new Cue(span, CueClass.SPEECH)),
                        chain.stream().findFirst().flatMap(words -> find(text, words, from)),
                        speakers.stream().limit(1).toList());
        return new Suggestion(
                attribution, links(text, from), candidates(speakers), confidence, reasons);
    }

    private List<Span> links(String text, int from) {
        List<Span> links = new ArrayList<>();
        for (String link : chain) {
            int begin = links.isEmpty() ? from : 0;
            find(text, link, begin).ifPresent(links::add);
        }
        return links;
    }

    private List<Candidate> candidates(List<AttributedSpeaker> speakers) {
        return IntStream.range(0, speakers.size())
                .mapToObj(i ->
                        new Candidate(
                                speakers.get(i), i == 0 ? confidence : (1 - confidence) / (i + 1)))
                .toList();
    }

    private static Optional<Span> find(String text, String words, int from) {
        int begin = words.isEmpty() ? -1 : text.indexOf(words, from);
        return Stream.of(begin)
                .filter(found -> found >= 0)
                .map(found -> new Span(found, found + words.length()))
                .findFirst();
    }
}
