package org.quotewright.train;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.quotewright.attribution.tagging.LinkScores;

/** Scores windows by the mean of several networks' scores. */
final class MeanScorer implements Scorer {

    private static final Comparator<Scored> BY_PLACE =
            Comparator.comparing((Scored each) -> each.example().article())
                    .thenComparingInt(each -> each.example().begins()[0])
                    .thenComparingInt(each -> each.example().core()[0]);

    private final List<Scorer> scorers;

    MeanScorer(List<Scorer> scorers) {
        this.scorers = List.copyOf(scorers);
    }

    @Override
    public List<Scored> score(List<Example> examples) {
        List<List<Scored>> all = new ArrayList<>();
        scorers.forEach(
                scorer -> all.add(scorer.score(examples).stream().sorted(BY_PLACE).toList()));
        List<Scored> means = new ArrayList<>();
        for (int i = 0; i < examples.size(); i++) {
            int place = i;
            means.add(mean(all.stream().map(own -> own.get(place)).toList()));
        }
        return means;
    }

    private static Scored mean(List<Scored> own) {
        List<LinkScores> links = own.stream().map(Scored::links).toList();
        return new Scored(
                own.getFirst().example(),
                Means.rows(own.stream().map(Scored::tags).toList()),
                Means.rows(own.stream().map(Scored::mentions).toList()),
                (relation, from, to) ->
                        (float)
                                links.stream()
                                        .mapToDouble(each -> each.of(relation, from, to))
                                        .average()
                                        .orElseThrow());
    }

    @Override
    public float[][] transitions() {
        return Means.rows(scorers.stream().map(Scorer::transitions).toList());
    }

    @Override
    public void close() {
        scorers.forEach(Scorer::close);
    }
}
