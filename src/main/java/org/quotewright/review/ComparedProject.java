package org.quotewright.review;

import java.nio.file.Path;
import java.util.List;
import org.quotewright.review.comparison.Comparison;

/**
 * The project set beside another analyst's file.
 *
 * @param file the other one
 * @param name the other's, as windows show it
 * @param lost what of the other one may be lost, as a desk left it open
 * @param lastDecision the number of the project's latest decision when it was compared
 */
public record ComparedProject(
        Path file, String name, Comparison comparison, List<Remark> lost, long lastDecision) {

    public ComparedProject {
        lost = List.copyOf(lost);
    }
}
