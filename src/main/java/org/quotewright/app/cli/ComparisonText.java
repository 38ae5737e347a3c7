package org.quotewright.app.cli;

import java.io.PrintWriter;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.StoredArticle;
import org.quotewright.review.comparison.Case;
import org.quotewright.review.comparison.Comparison;
import org.quotewright.review.comparison.Figure;
import org.quotewright.review.comparison.Standing;

/** Prints a comparison for people: the cases that differ, numbered, and then the figures. */
final class ComparisonText {

    private final PrintWriter out;
    private final String left;
    private final String right;
    private final Map<Case, Integer> numbers = new IdentityHashMap<>();

    ComparisonText(PrintWriter out, String left, String right) {
        this.out = out;
        this.left = left;
        this.right = right;
    }

    void print(Comparison comparison) {
        Optional<StoredArticle> above = Optional.empty();
        for (Case listed : comparison.cases()) {
            if (!above.equals(Optional.of(listed.article()))) {
                above = Optional.of(listed.article());
                out.println(OneLine.of(listed.article().heading()));
            }
            numbers.put(listed, numbers.size() + 1);
            print(listed);
        }
        out.println(articles(comparison));
        out.println(quotations(comparison));
        out.println();
        comparison.figures().forEach(this::print);
        out.flush();
    }

    private void print(Case listed) {
        ReviewedQuote first = listed.left().or(listed::right).orElseThrow();
        String words = OneLine.of(first.quote().in(listed.article().text()));
        out.println("  " + numbers.get(listed) + ". " + words);
        out.println("     " + what(listed));
        out.println("     " + OneLine.of(left + ": " + side(listed, listed.left(), first)));
        out.println("     " + OneLine.of(right + ": " + side(listed, listed.right(), first)));
        out.println();
    }

    private static String what(Case listed) {
        String standing = Words.MESSAGES.standing(listed.standing());
        String aspects =
                listed.aspects().stream()
                        .sorted()
                        .map(Words.MESSAGES::aspect)
                        .collect(Collectors.joining(", "));
        return aspects.isEmpty() ? standing : standing + " (" + aspects + ")";
    }

    /** The words again where they are others. */
    private static String side(Case listed, Optional<ReviewedQuote> quote, ReviewedQuote first) {
        if (quote.isEmpty()) {
            return Words.MESSAGES.text("compare.not-there");
        }
        String judged =
                Words.MESSAGES.state(quote.get().state())
                        + " — "
                        + SpeakerLine.of(quote.get().verdict().attribution().speakers());
        return quote.get().quote().spans().equals(first.quote().spans())
                ? judged
                : judged + " — " + OneLine.of(quote.get().quote().in(listed.article().text()));
    }

    private String articles(Comparison comparison) {
        return Words.MESSAGES.text(
                "compare.articles",
                comparison.articles(),
                comparison.judged(),
                comparison.onlyLeft().size(),
                left,
                comparison.onlyRight().size(),
                right);
    }

    private String quotations(Comparison comparison) {
        return Words.MESSAGES.text(
                "compare.quotations",
                comparison.count(Standing.SAME),
                comparison.count(Standing.DIFFERING),
                comparison.count(Standing.ONLY_LEFT),
                left,
                comparison.count(Standing.ONLY_RIGHT),
                right,
                comparison.count(Standing.OPEN));
    }

    private void print(Figure figure) {
        String percentage =
                figure.percentage().isPresent()
                        ? String.format(Locale.ROOT, "%.1f %%", figure.percentage().getAsDouble())
                        : "–";
        String alpha =
                figure.alpha().map(value -> String.format(Locale.ROOT, "%.3f", value)).orElse("–");
        out.println(
                Words.MESSAGES.text(
                        "compare.figure",
                        Words.MESSAGES.aspect(figure.aspect()),
                        percentage,
                        figure.agreeing(),
                        figure.compared(),
                        alpha,
                        numbers(figure.differing())));
    }

    private String numbers(List<Case> cases) {
        return cases.isEmpty()
                ? "–"
                : cases.stream()
                        .map(numbers::get)
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
    }
}
