package org.quotewright.attribution.naming;

import java.util.List;
import java.util.Optional;
import org.quotewright.attribution.naming.NameReader.Parts;
import org.quotewright.model.Span;

/** Gives a title in the plural to every name that it stands before ("Ministers X and Y"). */
final class JointTitles {

    private final Words words;

    JointTitles(Words words) {
        this.words = words;
    }

    /**
     * The title of the name before, where it is in the plural and only "and" or a comma follows.
     */
    Optional<Span> before(Parts parts, List<Name> earlier) {
        if (earlier.isEmpty() || parts.hasTitle()) {
            return Optional.empty();
        }
        Name last = earlier.getLast();
        return last.isPerson() && isJoined(words.to(last.span().end()), parts.name())
                ? last.title().filter(this::isPlural)
                : Optional.empty();
    }

    private boolean isJoined(int from, int to) {
        if (to <= from || to - from > 2) {
            return false;
        }
        for (int i = from; i < to; i++) {
            if (!words.lower(i).equals("and") && !words.lower(i).equals(",")) {
                return false;
            }
        }
        return true;
    }

    private boolean isPlural(Span title) {
        int last = words.to(title.end()) - 1;
        return Roles.isPlural(words.lower(last));
    }
}
