package org.quotewright.review.comparison;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.quotewright.model.Names;

/**
 * Tells which names of two directories stand for the same. Two names are one where they fold to the
 * same, or where one directory has the other's name as an alias of a single entry; but what either
 * directory keeps apart stays apart.
 */
final class SharedNames {

    private final Map<String, Name> names = new HashMap<>();

    /**
     * A name of a directory with its other names.
     *
     * @param aliases other names of the same
     */
    record Entry(String name, Collection<String> aliases) {}

    /** A name with all that stand for the same, by the directories that list them. */
    private static final class Name {
        private final Set<String> all = new HashSet<>();
        private final Map<Side, String> listed = new HashMap<>();
    }

    SharedNames(List<Entry> left, List<Entry> right) {
        left.forEach(entry -> list(entry, Side.LEFT));
        right.forEach(entry -> list(entry, Side.RIGHT));
        linkAliases(left);
        linkAliases(right);
    }

    /** The same for all names of one speaker or organisation; a name in no directory is its own. */
    String of(String name) {
        String folded = Names.fold(name);
        return names.containsKey(folded) ? first(names.get(folded)) : folded;
    }

    private static String first(Name name) {
        return name.all.stream().min(String::compareTo).orElseThrow();
    }

    private void list(Entry entry, Side side) {
        String folded = Names.fold(entry.name());
        Name name = names.computeIfAbsent(folded, added -> new Name());
        name.all.add(folded);
        name.listed.put(side, folded);
    }

    private void linkAliases(List<Entry> entries) {
        owners(entries)
                .forEach((alias, owners) -> {
                    if (owners.size() == 1 && names.containsKey(alias)) {
                        join(names.get(alias), names.get(owners.getFirst()));
                    }
                });
    }

    /** Sorted, so that the order of a directory decides nothing. */
    private static Map<String, List<String>> owners(List<Entry> entries) {
        Map<String, List<String>> owners = new TreeMap<>();
        for (Entry entry : entries) {
            entry.aliases().stream()
                    .map(Names::fold)
                    .distinct()
                    .forEach(alias ->
                            owners.computeIfAbsent(alias, added -> new ArrayList<>())
                                    .add(Names.fold(entry.name())));
        }
        return owners;
    }

    private void join(Name one, Name other) {
        boolean isKeptApart = one.listed.keySet().stream().anyMatch(other.listed::containsKey);
        if (one != other && !isKeptApart) {
            one.all.addAll(other.all);
            one.listed.putAll(other.listed);
            other.all.forEach(name -> names.put(name, one));
        }
    }
}
