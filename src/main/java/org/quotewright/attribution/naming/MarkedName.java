package org.quotewright.attribution.naming;

import org.quotewright.model.Span;

/**
 * A name that a tagger has marked in an article.
 *
 * @param span in UTF-16 offsets
 */
public record MarkedName(Span span, NameKind kind) {}
