package org.quotewright.model;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The address of a page, as somebody typed or pasted it: of the web, and with no name or password.
 */
public record WebAddress(URI uri) {

    private static final int LONGEST = 2_000;
    private static final Set<String> SCHEMES = Set.of("http", "https");

    /** Empty for anything else; with "https" where no scheme was typed before a host's name. */
    public static Optional<WebAddress> of(String typed) {
        String words = typed.strip();
        boolean isHost = words.matches("[A-Za-z0-9-]++(?:\\.[A-Za-z0-9-]++)++(?:/\\S*+)?");
        return stated(isHost ? "https://" + words : words);
    }

    /** Empty where the words are not an address as they stand. */
    public static Optional<WebAddress> stated(String words) {
        try {
            return Optional.of(new URI(words))
                    .filter(uri -> words.length() <= LONGEST && isPage(uri))
                    .map(WebAddress::new);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static boolean isPage(URI uri) {
        return uri.getScheme() != null
                && SCHEMES.contains(uri.getScheme().toLowerCase(Locale.ROOT))
                && uri.getHost() != null
                && uri.getRawUserInfo() == null;
    }

    public String host() {
        return uri.getHost();
    }

    @Override
    public String toString() {
        return uri.toASCIIString();
    }
}
