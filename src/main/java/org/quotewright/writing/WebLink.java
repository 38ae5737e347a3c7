package org.quotewright.writing;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.quotewright.model.StoredArticle;

/** Addresses that a reader may follow: those of the web alone, so that no file runs anything. */
final class WebLink {

    private static final int LONGEST = 2_000;

    private WebLink() {}

    /** Empty where the article has none. */
    static String of(StoredArticle article) {
        return of(article.article().facts().url()).map(URI::toASCIIString).orElse("");
    }

    static Optional<URI> of(String address) {
        try {
            return Optional.of(new URI(address))
                    .filter(uri ->
                            "https".equals(uri.getScheme()) || "http".equals(uri.getScheme()))
                    .filter(uri -> address.length() <= LONGEST);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
