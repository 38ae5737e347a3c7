package org.quotewright.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.quotewright.attribution.speakers.Meant;
import org.quotewright.attribution.speakers.ResolutionListener;
import org.quotewright.model.Span;

/** Keeps those rankings of one article among whose candidates a right one is. */
final class RankLessonsHeard implements ResolutionListener {

    private final String article;
    private final BiPredicate<Span, Meant> isRight;
    private final List<RankLesson> lessons = new ArrayList<>();
    private final Set<Span> seen = new HashSet<>();

    RankLessonsHeard(String article, BiPredicate<Span, Meant> isRight) {
        this.article = article;
        this.isRight = isRight;
    }

    @Override
    public void ranked(Span mention, List<Meant> candidates, List<double[]> rows) {
        boolean[] right = new boolean[rows.size()];
        boolean any = false;
        for (int i = 0; i < right.length; i++) {
            right[i] = isRight.test(mention, candidates.get(i));
            any |= right[i];
        }
        if (any && seen.add(mention)) {
            lessons.add(new RankLesson(article, rows.toArray(double[][]::new), right, 1));
        }
    }

    List<RankLesson> lessons() {
        return List.copyOf(lessons);
    }
}
