package org.quotewright.writing;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.ReviewedQuote;

/** What an analyst changed against the suggestion. */
enum Change {
    WORDS(attribution -> attribution.quote().spans()),
    TYPE(attribution -> attribution.quote().type()),
    CUE(Attribution::cue),
    SPEAKER(each(AttributedSpeaker::speaker)),
    ROLE(each(speaker -> speaker.affiliation().role())),
    ORGANISATION(each(speaker -> speaker.affiliation().organisation()));

    private final Function<Attribution, Object> part;

    Change(Function<Attribution, Object> part) {
        this.part = part;
    }

    private static Function<Attribution, Object> each(Function<AttributedSpeaker, Object> part) {
        return attribution -> attribution.speakers().stream().map(part).toList();
    }

    /** In lower case, in the order of this enum. */
    static List<String> namesOf(ReviewedQuote quote) {
        return of(quote).stream().map(change -> change.name().toLowerCase(Locale.ROOT)).toList();
    }

    static Set<Change> of(ReviewedQuote quote) {
        Attribution before = quote.suggestion().attribution();
        Attribution after = quote.verdict().attribution();
        Set<Change> changes = EnumSet.noneOf(Change.class);
        for (Change change : values()) {
            if (!change.part.apply(before).equals(change.part.apply(after))) {
                changes.add(change);
            }
        }
        return changes;
    }
}
