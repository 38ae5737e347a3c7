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
 * @param leftThere what of the right project enters no figure and comes along with no merge
 * @param entered what was entered on speakers of the right project and comes along with a merge
 * @param counts of the quotations of the texts in both, by how they stand
 * @param differences those to choose about, in reading order
 */
public record Comparison(
        int articles,
        int judged,
        List<StoredArticle> onlyLeft,
        List<StoredArticle> onlyRight,
        LeftThere leftThere,
        List<EnteredSpeaker> entered,
        Map<Standing, Integer> counts,
        List<Case> differences,
        List<Figure> figures) {

    public Comparison {
        onlyLeft = List.copyOf(onlyLeft);
        onlyRight = List.copyOf(onlyRight);
        entered = List.copyOf(entered);
        counts = Map.copyOf(counts);
        differences = List.copyOf(differences);
        figures = List.copyOf(figures);
    }

    /**
     * What of the right project can be set beside nothing here.
     *
     * @param replaced texts that are here in an older version only
     * @param unplaced decided quotations whose words are not in the text that is read
     */
    public record LeftThere(List<StoredArticle> replaced, List<Unplaced> unplaced) {

        public LeftThere {
            replaced = List.copyOf(replaced);
            unplaced = List.copyOf(unplaced);
        }

        public boolean isNothing() {
            return replaced.isEmpty() && unplaced.isEmpty();
        }
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
