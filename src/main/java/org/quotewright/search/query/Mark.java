package org.quotewright.search.query;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.quotewright.model.QuoteState;
import org.quotewright.model.Verdict;

/** What {@code is:} asks after; every quotation is indexed with the marks that hold for it. */
public enum Mark {
    OPEN(verdict -> verdict.state() == QuoteState.OPEN),
    /** Accepted, as suggested or after a change. */
    VERIFIED(verdict -> verdict.state().isAccepted()),
    UNVERIFIED(verdict -> !verdict.state().isAccepted()),
    CORRECTED(verdict -> verdict.state() == QuoteState.CORRECTED),
    REJECTED(verdict -> verdict.state() == QuoteState.REJECTED),
    FLAGGED(Verdict::flagged),
    LOOKAGAIN(Verdict::lookAgain),
    NOTED(verdict -> !verdict.note().isBlank());

    private final Predicate<Verdict> holds;

    Mark(Predicate<Verdict> holds) {
        this.holds = holds;
    }

    public static List<Mark> of(Verdict verdict) {
        return Arrays.stream(values()).filter(mark -> mark.holds.test(verdict)).toList();
    }

    static Optional<Mark> named(String typed) {
        String name = typed.replace("-", "").toUpperCase(Locale.ROOT);
        return Arrays.stream(values()).filter(mark -> mark.name().equals(name)).findFirst();
    }
}
