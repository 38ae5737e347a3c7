package org.quotewright.review;

import java.util.List;
import org.quotewright.model.ArticleId;
import org.quotewright.model.QuoteId;
import org.quotewright.model.QuoteType;
import org.quotewright.model.Span;

/**
 * The analyst's commands on what a quotation is and which words of the article belong to it; all
 * spans are measured on the text that is read. As with {@link Review}, each is one step of the log
 * that undo takes back, an open quotation stays open, and an accepted one is accepted as changed.
 */
public interface Corrections {

    Outcome setType(QuoteId quote, QuoteType type);

    /**
     * Other content. The type follows what stands between marks, unless the analyst had said
     * otherwise.
     */
    Outcome setContent(QuoteId quote, List<Span> content);

    /** Other words for the speaker, and the speaker who is meant by them, if the article says. */
    Outcome setMention(QuoteId quote, Span mention);

    /** Whoever is meant by these words becomes the speaker; the words beside the quotation stay. */
    Outcome setAntecedent(QuoteId quote, Span words);

    Outcome setCue(QuoteId quote, Span cue);

    /** Takes over cue, mention and speakers of another quotation of the same text. */
    Outcome relink(QuoteId quote, QuoteId source);

    /** A quotation that no engine found: open, and by nobody yet. Changes nothing for spaces. */
    Outcome add(ArticleId article, Span content);

    /**
     * Two quotations of one source, cut before a word; changes nothing where either would be empty.
     */
    Outcome split(QuoteId quote, int offset);

    /**
     * One quotation out of this and the next one of its article, by the source of this, or of the
     * next one where this has none; changes nothing where there is no next one.
     */
    Outcome join(QuoteId quote);
}
