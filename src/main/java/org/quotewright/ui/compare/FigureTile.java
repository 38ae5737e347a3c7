package org.quotewright.ui.compare;

import org.quotewright.review.comparison.Aspect;

/** A figure as shown: its percentage, what it counts, alpha, and how many cases lie behind it. */
record FigureTile(
        Aspect aspect, String name, String percentage, String of, String alpha, String cases) {}
