package org.quotewright.review;

import java.nio.file.Path;
import org.quotewright.review.comparison.Comparison;

/**
 * The project set beside another analyst's file.
 *
 * @param file the other one
 * @param name the other's, as windows show it
 * @param lastDecision the number of the project's latest decision when it was compared
 */
public record ComparedProject(Path file, String name, Comparison comparison, long lastDecision) {}
