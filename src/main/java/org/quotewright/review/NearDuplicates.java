package org.quotewright.review;

import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.ArticleId;
import org.quotewright.store.ProjectFile;
import org.quotewright.text.NearTexts;
import org.quotewright.text.Shingles;

/**
 * Finds the article of a project that a new one nearly repeats: a copy with another headline, or a
 * longer or shorter version of the same report. Reads every article once, when first asked.
 */
final class NearDuplicates {

    private static final int COMPARED = 5;
    private static final double ALIKE = 0.8;
    private static final double CONTAINED = 0.9;

    private final NearTexts<ArticleId> texts = new NearTexts<>();
    private final Set<ArticleId> known = new HashSet<>();
    private final ProjectFile project;

    NearDuplicates(ProjectFile project) {
        this.project = project;
    }

    /**
     * An article that nearly repeats another.
     *
     * @param share of the words of the shorter that both have, in order
     */
    record Twin(ArticleId article, double share) {}

    /**
     * Reads what was added since, so that the next question is soon answered; what was read when
     * this is cancelled is not read again.
     */
    synchronized void prepare(Progress progress) {
        for (ArticleId id : project.articles().ids()) {
            if (progress.isCancelled()) {
                return;
            }
            if (known.add(id)) {
                texts.add(id, shingles(id));
            }
        }
    }

    synchronized Optional<Twin> of(String text) {
        prepare(Progress.NONE);
        Shingles shingles = Shingles.of(text);
        return texts.candidates(shingles, COMPARED).stream()
                .filter(project.articles()::isPresent)
                .flatMap(candidate -> twin(candidate, shingles).stream())
                .max(Comparator.comparingDouble(Twin::share));
    }

    private Optional<Twin> twin(ArticleId candidate, Shingles shingles) {
        Shingles other = shingles(candidate);
        double share = Math.max(shingles.containment(other), other.containment(shingles));
        return shingles.resemblance(other) >= ALIKE || share >= CONTAINED
                ? Optional.of(new Twin(candidate, share))
                : Optional.empty();
    }

    private Shingles shingles(ArticleId id) {
        return Shingles.of(project.articles().get(id).text());
    }
}
