package org.quotewright.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The entries of a directory that were merged, and what keeps others apart. */
public final class Families<I extends Subject> {

    private final Map<I, Identity<I>> identities;
    private final Map<I, List<I>> members = new HashMap<>();

    /** Of the entries on which something was decided; the others stand alone. */
    public Families(Map<I, Identity<I>> identities) {
        this.identities = new LinkedHashMap<>(identities);
        this.identities.forEach((id, identity) ->
                identity.mergedInto()
                        .ifPresent(into ->
                                members.computeIfAbsent(into, key -> new ArrayList<>()).add(id)));
    }

    /** As they are once this holds, too. */
    public Families<I> with(Map<I, Identity<I>> decided) {
        Map<I, Identity<I>> all = new LinkedHashMap<>(identities);
        all.putAll(decided);
        return new Families<>(all);
    }

    public Identity<I> identity(I id) {
        return identities.getOrDefault(id, Identity.none());
    }

    public boolean isMerged(I id) {
        return identity(id).mergedInto().isPresent();
    }

    /** The entry that stands for this one: itself where it was not merged. */
    public I survivor(I id) {
        I survivor = id;
        Optional<I> next = identity(id).mergedInto();
        for (int i = 0; i < identities.size() && next.isPresent(); i++) {
            survivor = next.get();
            next = identity(survivor).mergedInto();
        }
        return survivor;
    }

    /** The entry itself and all that were merged into it, also by way of others. */
    public List<I> of(I survivor) {
        List<I> family = new ArrayList<>(List.of(survivor));
        for (int i = 0; i < family.size(); i++) {
            members.getOrDefault(family.get(i), List.of()).stream()
                    .filter(id -> !family.contains(id))
                    .forEach(family::add);
        }
        return List.copyOf(family);
    }

    /** True where an analyst said that some of both are never to be merged. */
    public boolean areApart(I one, I other) {
        List<I> others = of(other);
        return of(one).stream()
                .anyMatch(id -> identity(id).apart().stream().anyMatch(others::contains));
    }

    /** Every entry that was merged into another. */
    public List<I> merged() {
        return identities.keySet().stream().filter(this::isMerged).toList();
    }
}
