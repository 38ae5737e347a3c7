package org.quotewright.train;

import java.util.List;
import org.quotewright.model.Span;

/** An attribution as annotated: the pieces of its source, cue and content, in UTF-16 offsets. */
record GoldAttribution(List<Span> source, List<Span> cue, List<Span> content) {}
