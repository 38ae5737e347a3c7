package org.quotewright.train;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.speakers.ResolutionListener;

/** Keeps those rankings of one article among whose candidates a right one is. */
final class RankLessonsHeard implements ResolutionListener {

    private final String article;
    private final BiPredicate<Integer, Referent> isRight;
    private final List<RankLesson> lessons = new ArrayList<>();
    private final Set<Integer> seen = new HashSet<>();

    RankLessonsHeard(String article, BiPredicate<Integer, Referent> isRight) {
        this.article = article;
        this.isRight = isRight;
    }

    @Override
    public void ranked(int offset, List<Referent> candidates, List<double[]> rows) {
        boolean[] right = new boolean[rows.size()];
        boolean any = false;
        for (int i = 0; i < right.length; i++) {
            right[i] = isRight.test(offset, candidates.get(i));
            any |= right[i];
        }
        if (any && seen.add(offset)) {
            lessons.add(new RankLesson(article, rows.toArray(double[][]::new), right, 1));
        }
    }

    List<RankLesson> lessons() {
        return List.copyOf(lessons);
    }
}
