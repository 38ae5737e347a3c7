package org.quotewright.review.sightings;

import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.quotewright.model.QuoteId;
import org.quotewright.text.WordSequence;

/**
 * What was said once and is quoted in several articles.
 *
 * @param sightings the earliest first, then as the articles came
 * @param findings what is odd about them
 */
public record Statement(List<Sighting> sightings, Set<Finding> findings) {

    /** So many wordings are set against each other. */
    private static final int LOOKED_AT = 40;

    public Statement {
        sightings = List.copyOf(sightings);
        findings = Set.copyOf(findings);
    }

    static Statement of(List<Sighting> sightings) {
        List<Sighting> ordered =
                sightings.stream()
                        .sorted(
                                Comparator.comparing((Sighting it) -> it.date().isEmpty())
                                        .thenComparing(
                                                it -> it.date().map(Object::toString).orElse(""))
                                        .thenComparing(it -> it.place().article().value())
                                        .thenComparing(it -> it.quote().value()))
                        .toList();
        return new Statement(ordered, findings(ordered));
    }

    private static Set<Finding> findings(List<Sighting> sightings) {
        EnumSet<Finding> findings = EnumSet.noneOf(Finding.class);
        if (isByDifferent(sightings)) {
            findings.add(Finding.DIFFERENT_SPEAKERS);
        }
        if (isAltered(sightings.stream().filter(Sighting::isVerbatim).toList())) {
            findings.add(Finding.ALTERED_WORDING);
        }
        return findings;
    }

    private static boolean isByDifferent(List<Sighting> sightings) {
        Collection<Sighting> different =
                sightings.stream()
                        .collect(
                                Collectors.toMap(
                                        Sighting::speaker,
                                        Function.identity(),
                                        (first, next) -> first,
                                        LinkedHashMap::new))
                        .values();
        return different.stream().anyMatch(one -> different.stream().anyMatch(one::contradicts));
    }

    private static boolean isAltered(List<Sighting> verbatim) {
        if (verbatim.isEmpty()) {
            return false;
        }
        String fullest = fullest(verbatim).words();
        return verbatim.stream()
                .map(Sighting::words)
                .distinct()
                .anyMatch(words -> Alteration.isBetween(fullest, words));
    }

    /**
     * The version that most of the others agree with, cuts apart; of several the one with the most
     * words, then the earliest. Words between quotation marks come before reports of them.
     */
    public Sighting agreed() {
        List<Sighting> verbatim = sightings.stream().filter(Sighting::isVerbatim).toList();
        List<Sighting> compared = verbatim.isEmpty() ? sightings : verbatim;
        Map<String, Long> wordings =
                compared.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Sighting::words,
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        List<String> looked = wordings.keySet().stream().limit(LOOKED_AT).toList();
        String agreed =
                looked.stream()
                        .max(
                                Comparator.comparingLong(
                                                (String words) -> agreeing(words, looked, wordings))
                                        .thenComparing(words -> WordSequence.of(words).size())
                                        .thenComparing(words -> -looked.indexOf(words)))
                        .orElseThrow();
        return compared.stream().filter(it -> it.words().equals(agreed)).findFirst().orElseThrow();
    }

    private static long agreeing(String words, List<String> looked, Map<String, Long> wordings) {
        return looked.stream()
                .filter(other -> !Alteration.isBetween(words, other))
                .mapToLong(wordings::get)
                .sum();
    }

    /** The version with the most words; of several, the earliest. */
    public Sighting fullest() {
        return fullest(sightings);
    }

    private static Sighting fullest(List<Sighting> sightings) {
        return sightings.stream()
                .sorted(
                        Comparator.comparingInt((Sighting it) -> WordSequence.of(it.words()).size())
                                .reversed())
                .findFirst()
                .orElseThrow();
    }

    /** In how many articles it was seen. */
    public int articles() {
        return (int) sightings.stream().map(it -> it.place().article()).distinct().count();
    }

    public List<QuoteId> quotes() {
        return sightings.stream().map(Sighting::quote).toList();
    }
}
