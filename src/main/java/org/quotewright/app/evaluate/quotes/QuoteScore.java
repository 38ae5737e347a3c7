package org.quotewright.app.evaluate.quotes;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.quotewright.app.evaluate.figures.Figure;
import org.quotewright.app.evaluate.figures.Score;

/** What was counted of quotations, class by class. */
public final class QuoteScore implements Score<QuoteScore> {

    private final Map<QuoteClass, ClassCounts> classes = new EnumMap<>(QuoteClass.class);

    QuoteScore() {
        for (QuoteClass each : QuoteClass.values()) {
            classes.put(each, new ClassCounts());
        }
    }

    void add(Set<QuoteClass> to, Count count) {
        to.forEach(it -> add(it, count, 1));
    }

    void addIf(boolean holds, Set<QuoteClass> to, Count count) {
        if (holds) {
            add(to, count);
        }
    }

    void add(QuoteClass to, Count count, int more) {
        classes.get(to).add(count, more);
    }

    int of(QuoteClass in, Count count) {
        return classes.get(in).of(count);
    }

    @Override
    public QuoteScore plus(QuoteScore other) {
        QuoteScore sum = new QuoteScore();
        classes.forEach((key, counts) -> sum.classes.get(key).addAll(counts));
        other.classes.forEach((key, counts) -> sum.classes.get(key).addAll(counts));
        return sum;
    }

    @Override
    public List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        for (Measure measure : Measures.ALL) {
            classes.forEach((key, counts) -> figures.add(measure.of(key, counts)));
        }
        return figures;
    }
}
