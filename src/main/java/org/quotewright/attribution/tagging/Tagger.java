package org.quotewright.attribution.tagging;

import java.util.List;
import java.util.stream.IntStream;
import org.quotewright.attribution.patience.Patience;
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
        return tag(layout, Patience.ENDLESS);
    }

    /**
     * The same, unless it takes too long.
     *
     * @param patience of whoever waits, asked before each window
     */
    public TaggedText tag(TextLayout layout, Patience patience) {
        List<Window> all = windows.of(layout);
        return decoder.decode(
                IntStream.range(0, all.size())
                        .mapToObj(number -> {
                            patience.ask(number, all.size());
                            return scorer.score(all.get(number));
                        })
                        .iterator());
    }
}
