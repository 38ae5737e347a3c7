package org.quotewright.train;

import java.util.List;

/** An annotated article: the text exactly as on disk. */
record GoldArticle(String id, String text, List<GoldAttribution> attributions) {}
