package org.quotewright.review;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.ArticleId;
import org.quotewright.store.ArticleRepository;

/**
 * Which articles of two projects are the same: those whose texts that are read are, and of the
 * others those that have any version of their text in common.
 */
final class Twins {

    private final Map<ArticleId, ArticleId> twins = new LinkedHashMap<>();
    private final Set<ArticleId> taken = new HashSet<>();

    Twins(ArticleRepository left, ArticleRepository right) {
        pair(left.fingerprints(), right.fingerprints());
        pair(left.everyFingerprint(), right.everyFingerprint());
    }

    private void pair(Map<String, ArticleId> left, Map<String, ArticleId> right) {
        left.forEach((sha256, id) -> {
            ArticleId other = right.get(sha256);
            if (other != null && !twins.containsKey(id) && taken.add(other)) {
                twins.put(id, other);
            }
        });
    }

    /** The right project's. */
    Optional<ArticleId> of(ArticleId left) {
        return Optional.ofNullable(twins.get(left));
    }

    boolean isPaired(ArticleId right) {
        return taken.contains(right);
    }
}
