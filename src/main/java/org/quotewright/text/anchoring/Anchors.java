package org.quotewright.text.anchoring;

import java.util.Optional;
import org.quotewright.model.Span;

/**
 * Finds places of an older text again in a newer one: by position, then by the same words in the
 * same surroundings, then by nearly the same words, as src/docs/reanchoring.md says.
 */
public final class Anchors {

    private final SharedStretches shared;
    private final ContextSearch context;
    private final WordSearch words;

    private Anchors(String older, String newer) {
        this.shared = SharedStretches.of(older, newer);
        this.context = new ContextSearch(older, newer, shared);
        this.words = new WordSearch(older, newer, shared);
    }

    public static Anchors between(String older, String newer) {
        return new Anchors(older, newer);
    }

    /** Empty where nothing is alike enough. */
    public Optional<Anchor> place(Span span) {
        return shared.place(span)
                .map(found -> new Anchor(found, Manner.POSITION, true))
                .or(() -> context.place(span))
                .or(() -> words.place(span));
    }
}
