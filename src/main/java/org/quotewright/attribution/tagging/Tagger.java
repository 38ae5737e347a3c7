package org.quotewright.attribution.tagging;

import org.quotewright.text.TextLayout;

/** Finds attributions with a trained network; safe for any thread. */
public final class Tagger {

    private final Windows windows;
    private final WindowScorer scorer;
    private final Decoder decoder;

    public Tagger(WordPieces wordPieces, WindowScorer scorer) {
        this.windows = new Windows(wordPieces, WindowSize.STANDARD);
        this.scorer = scorer;
        this.decoder = new Decoder(new TagPath(SpanTags.ATTRIBUTION, scorer.transitions()));
    }

    /** The attributions and mentions of a text; takes time linear in the text's length. */
    public TaggedText tag(TextLayout layout) {
        return decoder.decode(windows.of(layout).stream().map(scorer::score).iterator());
    }
}
