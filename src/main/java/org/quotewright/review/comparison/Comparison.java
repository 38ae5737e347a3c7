package org.quotewright.review.comparison;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.quotewright.model.StoredArticle;

/**
 * What two projects have in common and where they differ.
 *
 * @param articles how many texts are in both
 * @param judged how many of those were judged by both analysts
 * @param onlyLeft texts that the right project does not have
 * @param onlyRight texts that the left project does not have
 * @param counts of the quotations of the texts in both, by how they stand
 * @param differences those to choose about, in reading order
 */
public record Comparison(
        int articles,
        int judged,
        List<StoredArticle> onlyLeft,
        List<StoredArticle> onlyRight,
        Map<Standing, Integer> counts,
        List<Case> differences,
        List<Figure> figures) {

    public Comparison {
        onlyLeft = List.copyOf(onlyLeft);
        onlyRight = List.copyOf(onlyRight);
        counts = Map.copyOf(counts);
        differences = List.copyOf(differences);
        figures = List.copyOf(figures);
    }

    public int count(Standing standing) {
        return counts.getOrDefault(standing, 0);
    }

    /** The differences, and after them the other cases that a figure lists. */
    public List<Case> cases() {
        return Stream.concat(
                        differences.stream(),
                        figures.stream()
                                .flatMap(figure -> figure.differing().stream())
                                .filter(listed -> !listed.isDifference()))
                .toList();
    }

    public Figure on(Aspect aspect) {
        return figures.stream()
                .filter(figure -> figure.aspect() == aspect)
                .findFirst()
                .orElseThrow();
    }
}
