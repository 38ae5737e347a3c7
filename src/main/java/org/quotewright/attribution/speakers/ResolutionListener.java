package org.quotewright.attribution.speakers;

import java.util.List;
import java.util.Map;
import org.quotewright.attribution.finding.FoundQuote;
import org.quotewright.model.Span;

/** Hears of what the resolver weighs, for training. */
public interface ResolutionListener {

    ResolutionListener NONE = new ResolutionListener() {};

    /**
     * The candidates for a mention were ranked.
     *
     * @param rows the candidates' features, in the order of the features' names
     */
    default void ranked(Span mention, List<Meant> candidates, List<double[]> rows) {}

    /**
     * A quotation was given a speaker.
     *
     * @param features what the confidence is told by
     */
    default void answered(FoundQuote quote, String speaker, Map<String, Double> features) {}
}
