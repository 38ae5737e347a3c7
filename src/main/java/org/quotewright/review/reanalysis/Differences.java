package org.quotewright.review.reanalysis;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.Attribution;
import org.quotewright.model.Names;
import org.quotewright.model.Suggestion;

/** In what two suggestions for a quotation differ. */
final class Differences {

    private Differences() {}

    static Set<Difference> of(Suggestion before, Suggestion after) {
        Set<Difference> differences = EnumSet.noneOf(Difference.class);
        Attribution one = before.attribution();
        Attribution other = after.attribution();
        if (!names(one, by -> by.speaker().name())
                .equals(names(other, by -> by.speaker().name()))) {
            differences.add(Difference.SPEAKER);
        }
        if (!names(one, by -> by.affiliation().organisation())
                .equals(names(other, by -> by.affiliation().organisation()))) {
            differences.add(Difference.ORGANISATION);
        }
        if (!one.quote().spans().equals(other.quote().spans())) {
            differences.add(Difference.EDGES);
        }
        if (differences.isEmpty() && !before.equals(after)) {
            differences.add(Difference.REASONS);
        }
        return differences;
    }

    private static List<String> names(
            Attribution attribution, Function<AttributedSpeaker, String> name) {
        return attribution.speakers().stream().map(name).map(Names::fold).toList();
    }
}
