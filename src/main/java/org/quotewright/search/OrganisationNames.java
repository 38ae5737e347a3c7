package org.quotewright.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.quotewright.search.names.Acronym;

/**
 * Which names of a project are one organisation's. A name counts as another where the directory has
 * it among the other's names; else where an article states it as the other's initials; else where
 * it is made of at least three initials that are those of one other name alone. What any of these
 * says of two names is left apart, and so are entries that an analyst never wants merged.
 */
public final class OrganisationNames {

    private final Map<String, String> printed;
    private final Map<String, String> heads;
    private final Map<String, Set<String>> groups = new HashMap<>();

    private OrganisationNames(Map<String, String> printed, Map<String, String> heads) {
        this.printed = printed;
        this.heads = heads;
        heads.keySet()
                .forEach(key ->
                        groups.computeIfAbsent(head(key), head -> new LinkedHashSet<>(Set.of(head)))
                                .add(key));
    }

    /** Takes what is known of names one by one. */
    public static final class Builder {

        private final Map<String, String> printed = new LinkedHashMap<>();
        private final Map<String, Set<String>> known = new TreeMap<>();
        private final Map<String, Set<String>> stated = new TreeMap<>();
        private final Map<String, Set<String>> apart = new HashMap<>();

        /** Somebody is quoted on behalf of it. */
        public void add(String name) {
            printed.putIfAbsent(DirectoryName.key(name), name);
        }

        /** What the directory says of its names. */
        public void add(DirectoryName entry) {
            entry.evidence().forEach(this::addEvidence);
        }

        public void add(StatedName stated) {
            addEvidence(stated.evidence());
        }

        void addEvidence(String line) {
            OrganisationEvidence.read(
                    line,
                    (kind, one, other) -> {
                        Map<String, Set<String>> pairs =
                                switch (kind) {
                                    case KNOWN -> known;
                                    case STATED -> stated;
                                    case APART -> apart;
                                };
                        pairs.computeIfAbsent(one, none -> new HashSet<>()).add(other);
                    });
        }

        public OrganisationNames build() {
            return new OrganisationNames(Map.copyOf(printed), new Joining(this).heads());
        }
    }

    /** The name under which it counts: of those that somebody is quoted for. */
    public String of(String name) {
        String head = head(DirectoryName.key(name));
        return Optional.ofNullable(printed.get(head))
                .or(() ->
                        groups.getOrDefault(head, Set.of()).stream()
                                .filter(printed::containsKey)
                                .map(printed::get)
                                .max(Comparator.comparingInt(String::length)))
                .orElse(name);
    }

    /** The folded name of what counts as one. */
    String head(String key) {
        return Joining.head(key, heads);
    }

    /** All folded names of the same, this one among them. */
    Set<String> keysWith(String key) {
        return groups.getOrDefault(head(key), Set.of(key));
    }

    /** The folded names of each organisation that has several. */
    Collection<Set<String>> groups() {
        return groups.values();
    }

    /** Decides which names count as which. */
    private static final class Joining {

        private static final int FEWEST_INITIALS = 3;

        private final Builder names;
        private final Map<String, String> heads = new HashMap<>();
        private final Set<String> ambiguous = new HashSet<>();

        Joining(Builder names) {
            this.names = names;
        }

        Map<String, String> heads() {
            names.known.forEach(this::join);
            names.stated.forEach(this::join);
            Map<String, Set<String>> byInitials = new HashMap<>();
            names.printed.forEach((key, name) ->
                    Acronym.of(name)
                            .filter(initials -> Acronym.letters(name).isEmpty())
                            .map(DirectoryName::key)
                            .ifPresent(initials ->
                                    byInitials
                                            .computeIfAbsent(initials, none -> new HashSet<>())
                                            .add(key)));
            names.printed.forEach((key, name) ->
                    Acronym.letters(name)
                            .filter(letters -> letters.length() >= FEWEST_INITIALS)
                            .map(letters -> byInitials.get(DirectoryName.key(letters)))
                            .ifPresent(others -> join(key, others)));
            return Map.copyOf(heads);
        }

        private void join(String key, Set<String> others) {
            if (heads.containsKey(key) || ambiguous.contains(key)) {
                return;
            }
            List<String> candidates = new ArrayList<>();
            others.stream()
                    .filter(other -> !areApart(key, other))
                    .map(other -> head(other, heads))
                    .filter(head -> !head.equals(key) && !areApart(key, head))
                    .distinct()
                    .forEach(candidates::add);
            if (candidates.size() == 1) {
                heads.put(key, candidates.getFirst());
            } else if (candidates.size() > 1) {
                ambiguous.add(key);
            }
        }

        private boolean areApart(String one, String other) {
            return names.apart.getOrDefault(one, Set.of()).contains(other)
                    || names.apart.getOrDefault(other, Set.of()).contains(one);
        }

        /** Names that point at each other never do so in a ring: none is joined to its own head. */
        static String head(String key, Map<String, String> heads) {
            String head = key;
            while (heads.containsKey(head)) {
                head = heads.get(head);
            }
            return head;
        }
    }
}
