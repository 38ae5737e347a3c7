package org.quotewright.attribution.tagging;

import org.quotewright.model.Span;

/**
 * A name or role as the tagger sees it.
 *
 * @param tokens as indexes into the layout's
 */
public record TaggedMention(MentionKind kind, Span tokens) {}
