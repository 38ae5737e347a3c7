package org.quotewright.review.revision;

import java.util.List;
import org.quotewright.model.Article;
import org.quotewright.model.StoredArticle;

/**
 * What a corrected text would change.
 *
 * @param before the article in the version that is read
 * @param after the corrected one
 * @param fileName that it was read from, without folders
 * @param bytes of that file, for reading only
 * @param placements of the quotations, in reading order
 */
public record Revision(
        StoredArticle before,
        Article after,
        String fileName,
        byte[] bytes,
        List<Placement> placements) {

    public Revision {
        placements = List.copyOf(placements);
    }

    /** Those that stand in the new version as they stood. */
    public int kept() {
        return (int) placements.stream().filter(each -> isPlaced(each, true)).count();
    }

    /** Those whose words or surroundings are not the same there. */
    public int changed() {
        return (int) placements.stream().filter(each -> isPlaced(each, false)).count();
    }

    private static boolean isPlaced(Placement placement, boolean isSure) {
        return placement.place().filter(place -> place.isSure() == isSure).isPresent();
    }

    /** Those that could not be placed. */
    public List<Placement> unplaced() {
        return placements.stream().filter(placement -> placement.place().isEmpty()).toList();
    }
}
