package org.quotewright.attribution.affiliations;

import java.util.Optional;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.NameWords;
import org.quotewright.attribution.naming.Referent;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/** Reads the business that bears somebody's surname: "Pham's Bakery" of Duc Pham. */
final class NamedAfter {

    private static final int LONGEST = 4;

    private final Words words;

    NamedAfter(Words words) {
        this.words = words;
    }

    Optional<Post> of(Referent person) {
        return person.printings().stream()
                .flatMap(name -> body(name).stream())
                .findFirst()
                .map(span ->
                        Post.ofBody(span.in(words.layout().text()), PostStrength.LIKELY, span));
    }

    private Optional<Span> body(Name name) {
        int possessive = words.to(name.span().end());
        int end = possessive + 1;
        while (end <= possessive + LONGEST && words.isCapital(end)) {
            end++;
        }
        boolean body =
                name.isSingleWord()
                        && words.isPossessive(possessive)
                        && end > possessive + 1
                        && NameWords.isOrganisationNoun(words.bare(end - 1));
        return body ? Optional.of(words.span(possessive - 1, end)) : Optional.empty();
    }
}
