package org.quotewright.attribution.speakers;

import org.quotewright.attribution.affiliations.Posts;
import java.util.List;
import org.quotewright.attribution.naming.Cast;
import org.quotewright.attribution.naming.MarkedName;
import org.quotewright.attribution.naming.Words;
import org.quotewright.model.Span;
import org.quotewright.text.TextLayout;

/** One article with everything that its names and titles tell. */
record Scene(Words words, Cast cast, Posts posts) {

    static Scene of(TextLayout layout) {
        return of(layout, List.of());
    }

    static Scene of(TextLayout layout, List<MarkedName> marked) {
        Words words = new Words(layout, marked);
        Cast cast = Cast.of(words);
        return new Scene(words, cast, Posts.of(words, cast));
    }

    Scene with(Posts more) {
        return new Scene(words, cast, more);
    }

    String text(Span span) {
        return span.in(words.layout().text());
    }
}
