package org.quotewright.attribution.naming;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.quotewright.model.Span;

/** Everybody and everything that an article names; immutable. */
public final class Cast {

    private final List<Name> names;
    private final List<Referent> referents;
    private final Map<Name, Referent> byName = new IdentityHashMap<>();
    private final NameClusters clusters;
    private final Map<Cluster, Referent> byCluster = new HashMap<>();
    private final Map<String, Referent> byPhrase = new HashMap<>();

    private Cast(Words words) {
        List<Name> found = NameFinder.namesIn(words);
        clusters = new NameClusters(words, found);
        Set<String> families = clusters.families();
        clusters.clusters().forEach(cluster -> cluster.learn(families));
        for (Cluster cluster : clusters.clusters()) {
            Referent referent = cluster.toReferent(words.layout().text());
            byCluster.put(cluster, referent);
        }
        found.stream().filter(clusters.byName()::containsKey).forEach(this::index);
        names = found.stream().filter(byName::containsKey).toList();
        referents =
                byCluster.values().stream()
                        .sorted(Comparator.comparing(Referent::firstSpan))
                        .toList();
    }

    private void index(Name name) {
        Referent referent = byCluster.get(clusters.byName().get(name));
        byName.put(name, referent);
        byPhrase.putIfAbsent(String.join(" ", name.words()), referent);
    }

    public static Cast of(Words words) {
        return new Cast(words);
    }

    /** In the order of their first printing. */
    public List<Referent> referents() {
        return referents;
    }

    /** In reading order. */
    public List<Name> names() {
        return names;
    }

    public Referent of(Name name) {
        return byName.get(name);
    }

    /** The names that begin inside the span. */
    public List<Name> namesIn(Span span) {
        int from = firstFrom(span.begin());
        int to = firstFrom(span.end());
        return names.subList(from, Math.max(from, to));
    }

    /** The index, in {@link #names()}, of the first name that begins at the offset or after it. */
    public int firstFrom(int offset) {
        int low = 0;
        int high = names.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (names.get(middle).span().begin() < offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** What exactly these words, in lower case without stops, name. */
    public Optional<Referent> named(String words) {
        return Optional.ofNullable(byPhrase.get(words));
    }

    /** Whom a word standing alone means: a surname, an acronym, or another part of a name. */
    public Optional<Referent> called(String lowerCase) {
        return clusters.shortFor(lowerCase, Gender.UNKNOWN, NameKind.UNKNOWN, Integer.MAX_VALUE)
                .map(byCluster::get);
    }
}
