package org.quotewright.review.comparison;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.QuoteId;
import org.quotewright.model.ReviewedQuote;

/**
 * Puts the quotations of two projects beside each other, one to one: those that share most of their
 * words first. Whatever shares none stays alone.
 */
final class Matching {

    private static final Comparator<Candidate> BEST_FIRST =
            Comparator.comparingDouble(Candidate::overlap)
                    .reversed()
                    .thenComparingInt(candidate -> candidate.left().quote().begin())
                    .thenComparingInt(candidate -> candidate.right().quote().begin())
                    .thenComparingLong(candidate -> candidate.left().id().value())
                    .thenComparingLong(candidate -> candidate.right().id().value());

    private Matching() {}

    /** Two quotations that are taken for one, or one that has no partner. */
    record Pair(Optional<ReviewedQuote> left, Optional<ReviewedQuote> right) {

        private int begin() {
            return left.or(() -> right).orElseThrow().quote().begin();
        }
    }

    private record Candidate(ReviewedQuote left, ReviewedQuote right, double overlap) {}

    /** In reading order. */
    static List<Pair> of(List<ReviewedQuote> left, List<ReviewedQuote> right) {
        List<Pair> pairs = new ArrayList<>();
        Set<QuoteId> leftTaken = new HashSet<>();
        Set<QuoteId> rightTaken = new HashSet<>();
        for (Candidate best : candidates(left, right)) {
            if (!leftTaken.contains(best.left().id()) && !rightTaken.contains(best.right().id())) {
                leftTaken.add(best.left().id());
                rightTaken.add(best.right().id());
                pairs.add(new Pair(Optional.of(best.left()), Optional.of(best.right())));
            }
        }
        left.stream()
                .filter(quote -> !leftTaken.contains(quote.id()))
                .forEach(quote -> pairs.add(new Pair(Optional.of(quote), Optional.empty())));
        right.stream()
                .filter(quote -> !rightTaken.contains(quote.id()))
                .forEach(quote -> pairs.add(new Pair(Optional.empty(), Optional.of(quote))));
        pairs.sort(Comparator.comparingInt(Pair::begin));
        return pairs;
    }

    /** Both lists are swept in reading order, so that a long article does not cost its square. */
    private static List<Candidate> candidates(List<ReviewedQuote> left, List<ReviewedQuote> right) {
        List<Candidate> candidates = new ArrayList<>();
        Deque<ReviewedQuote> waiting = new ArrayDeque<>(inOrder(right));
        for (ReviewedQuote one : inOrder(left)) {
            while (!waiting.isEmpty() && waiting.peek().quote().end() <= one.quote().begin()) {
                waiting.poll();
            }
            waiting.stream()
                    .takeWhile(other -> other.quote().begin() < one.quote().end())
                    .map(other -> new Candidate(one, other, Overlap.of(one.quote(), other.quote())))
                    .filter(candidate -> candidate.overlap() > 0)
                    .forEach(candidates::add);
        }
        candidates.sort(BEST_FIRST);
        return candidates;
    }

    private static List<ReviewedQuote> inOrder(List<ReviewedQuote> quotes) {
        return quotes.stream()
                .sorted(Comparator.comparingInt(quote -> quote.quote().begin()))
                .toList();
    }
}
