package org.quotewright.store;

import java.nio.file.Path;
import java.util.List;

/**
 * What became of a damaged project.
 *
 * @param kept where the damaged file lies now
 * @param losses what could not be brought along, or not as it was
 */
public record Salvaged(Path kept, Counts counts, List<ProjectCheck.Fault> losses) {

    public Salvaged {
        losses = List.copyOf(losses);
    }

    /** What was brought along. */
    public record Counts(int articles, int quotes, int decisions) {}
}
