package org.quotewright.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What analysts decided on who an entry of the directory is.
 *
 * @param mergedInto the entry that stands for this one
 * @param aliases those entered by hand
 * @param dismissed names that articles print but that are not this entry's
 * @param apart entries that are never merged with this one; theirs name this one too
 */
public record Identity<I extends Subject>(
        Optional<I> mergedInto, List<Alias> aliases, List<String> dismissed, List<I> apart) {

    public Identity {
        aliases = List.copyOf(aliases);
        dismissed = List.copyOf(dismissed);
        apart = List.copyOf(apart);
    }

    public static <I extends Subject> Identity<I> none() {
        return new Identity<>(Optional.empty(), List.of(), List.of(), List.of());
    }

    public Identity<I> mergedInto(I other) {
        return new Identity<>(Optional.of(other), aliases, dismissed, apart);
    }

    public Identity<I> standing() {
        return new Identity<>(Optional.empty(), aliases, dismissed, apart);
    }

    /** With this alias in the place of another source of the same name. */
    public Identity<I> withAlias(Alias alias) {
        if (aliases.contains(alias)) {
            return this;
        }
        return new Identity<>(
                mergedInto,
                Stream.concat(others(alias.name()), Stream.of(alias)).toList(),
                dismissed.stream().filter(name -> !alias.isNamed(name)).toList(),
                apart);
    }

    /** Without this name, whether it was entered by hand or is printed. */
    public Identity<I> withoutAlias(String name) {
        List<String> without =
                Stream.concat(dismissed.stream(), Stream.of(Names.fold(name))).distinct().toList();
        return new Identity<>(mergedInto, others(name).toList(), without, apart);
    }

    private Stream<Alias> others(String name) {
        return aliases.stream().filter(alias -> !alias.isNamed(name));
    }

    public boolean isDismissed(String name) {
        return dismissed.contains(Names.fold(name));
    }

    public Identity<I> apartFrom(I other) {
        List<I> more = Stream.concat(apart.stream(), Stream.of(other)).distinct().toList();
        return new Identity<>(mergedInto, aliases, dismissed, more);
    }

    public Identity<I> notApartFrom(I other) {
        List<I> fewer = apart.stream().filter(each -> !each.equals(other)).toList();
        return new Identity<>(mergedInto, aliases, dismissed, fewer);
    }
}
