package org.quotewright.model;

import java.util.List;
import java.util.Optional;

/**
 * Who said what: a quotation, the cue that introduces it, the whole source mention beside it, and
 * its speakers, the principal one first; no speaker where the article states none.
 */
public record Attribution(
        Quote quote, Optional<Cue> cue, Optional<Span> mention, List<AttributedSpeaker> speakers) {

    public Attribution {
        speakers = List.copyOf(speakers);
    }

    public Optional<AttributedSpeaker> principal() {
        return speakers.stream().findFirst();
    }

    /**
     * True for what the desk gives unasked: anything in quotation marks, and reports of speech and
     * writing; false for reports of thoughts and attitudes.
     */
    public boolean reportsWords() {
        return quote.type() != QuoteType.INDIRECT
                || cue.map(Cue::cueClass).map(CueClass::isWords).orElse(true);
    }

    public Attribution withQuote(Quote other) {
        return new Attribution(other, cue, mention, speakers);
    }

    public Attribution withCue(Cue other) {
        return new Attribution(quote, Optional.of(other), mention, speakers);
    }

    public Attribution withMention(Span other) {
        return new Attribution(quote, cue, Optional.of(other), speakers);
    }

    /** The same words by the source of another quotation: its cue, mention and speakers. */
    public Attribution withSourceOf(Attribution other) {
        return new Attribution(quote, other.cue, other.mention, other.speakers);
    }

    /** What this lacks taken from another: the cue, and by nobody the mention and the speakers. */
    public Attribution completedBy(Attribution other) {
        boolean isByNobody = speakers.isEmpty();
        return new Attribution(
                quote,
                cue.or(() -> other.cue),
                isByNobody ? mention.or(() -> other.mention) : mention,
                isByNobody ? other.speakers : speakers);
    }

    public Attribution withSpeakers(List<AttributedSpeaker> others) {
        return new Attribution(quote, cue, mention, others);
    }
}
