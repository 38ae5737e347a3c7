package org.quotewright.attribution.affiliations;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.quotewright.attribution.naming.Name;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;

/** Reads the campaign that carries its candidate's name ("the Dale campaign"). */
final class Campaigns {

    private final Words words;

    Campaigns(Words words) {
        this.words = words;
    }

    Optional<Post> of(Name name) {
        int after = words.to(name.span().end());
        if (!words.lower(after).equals("campaign") || name.title().isPresent()) {
            return Optional.empty();
        }
        Span span = new Span(name.span().begin(), words.at(after).end());
        String campaign = span.in(words.layout().text());
        return Optional.of(new Post("", "", Set.of(), campaign, PostStrength.PARTY, List.of(span)));
    }
}
