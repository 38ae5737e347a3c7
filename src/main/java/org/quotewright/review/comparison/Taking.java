package org.quotewright.review.comparison;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.model.Attribution;
import org.quotewright.model.QuoteState;
import org.quotewright.model.ReviewedQuote;
import org.quotewright.model.Verdict;

/** What a choice does to the left project. */
record Taking(Case difference) {

    List<MergeChange> changes(Choice choice) {
        return switch (choice) {
            case LEFT -> List.of();
            case RIGHT -> theOther();
            case BOTH -> difference.right().map(this::brought).stream().toList();
            case NEITHER -> neither();
        };
    }

    private List<MergeChange> theOther() {
        if (difference.right().isEmpty()) {
            return neither();
        }
        ReviewedQuote right = difference.right().get();
        return difference
                .left()
                .map(left -> settled(left, verdict(left, right)))
                .orElseGet(() -> List.of(brought(right)));
    }

    private List<MergeChange> neither() {
        Optional<ReviewedQuote> left = difference.left();
        return left.isPresent()
                ? settled(left.get(), rejected(left.get()))
                : difference.right().map(right -> bring(right, rejected(right))).stream().toList();
    }

    private List<MergeChange> settled(ReviewedQuote left, Verdict after) {
        return after.equals(left.verdict())
                ? List.of()
                : List.of(new MergeChange.Settle(left, after, difference.right()));
    }

    private MergeChange brought(ReviewedQuote right) {
        return bring(right, right.verdict());
    }

    private MergeChange bring(ReviewedQuote right, Verdict after) {
        return new MergeChange.Bring(difference.article().id(), right, after);
    }

    private static Verdict rejected(ReviewedQuote quote) {
        return quote.verdict().withState(QuoteState.REJECTED);
    }

    /** The other's judgement; flags and notes of both stay. */
    private Verdict verdict(ReviewedQuote left, ReviewedQuote right) {
        Attribution attribution = attribution(left, right);
        return new Verdict(
                state(right.state(), attribution, left),
                attribution,
                left.verdict().flagged() || right.verdict().flagged(),
                right.verdict().lookAgain(),
                notes(left, right),
                left.verdict().suggestion());
    }

    /** Names that stand for the same stay as the left project spells them. */
    private Attribution attribution(ReviewedQuote left, ReviewedQuote right) {
        Attribution ours = left.verdict().attribution();
        Attribution theirs = right.verdict().attribution();
        if (!right.state().isAccepted()) {
            return ours;
        }
        boolean isSameSource =
                left.state().isAccepted()
                        && !difference.aspects().contains(Aspect.SPEAKER)
                        && !difference.aspects().contains(Aspect.ORGANISATION);
        return isSameSource ? theirs.withSpeakers(ours.speakers()) : theirs;
    }

    /** Verified means as suggested here, whatever the other project's engine suggested. */
    private static QuoteState state(
            QuoteState theirs, Attribution attribution, ReviewedQuote left) {
        if (!theirs.isAccepted()) {
            return theirs;
        }
        return attribution.equals(left.suggestion().attribution())
                ? QuoteState.VERIFIED
                : QuoteState.CORRECTED;
    }

    private static String notes(ReviewedQuote left, ReviewedQuote right) {
        return Stream.of(left.verdict().note(), right.verdict().note())
                .filter(note -> !note.isBlank())
                .distinct()
                .collect(Collectors.joining("\n"));
    }
}
