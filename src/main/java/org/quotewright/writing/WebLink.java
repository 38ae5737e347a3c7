package org.quotewright.writing;

import java.net.URI;
import java.util.Optional;
import org.quotewright.model.StoredArticle;
import org.quotewright.model.WebAddress;

/** Addresses that a reader may follow: those of the web alone, so that no file runs anything. */
final class WebLink {

    private WebLink() {}

    /** Empty where the article has none. */
    static String of(StoredArticle article) {
        return of(article.article().facts().url()).map(URI::toASCIIString).orElse("");
    }

    static Optional<URI> of(String address) {
        return WebAddress.stated(address).map(WebAddress::uri);
    }
}
