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

/**
 * What was said once and is quoted in several articles.
 *
 * @param sightings the earliest first, then as the articles came
 * @param findings what is odd about them
 * @param agreed the one with the fullest wording that most others bear out, against which they are
 *     set; of several, the earliest
 */
public record Statement(List<Sighting> sightings, Set<Finding> findings, Sighting agreed) {

    public Statement {
        sightings = List.copyOf(sightings);
        findings = Set.copyOf(findings);
    }

    /**
     * Of at least one sighting.
     *
     * @param merged wordings in which two statements stand side by side
     */
    static Statement of(List<Sighting> sightings, Set<String> merged) {
        List<Sighting> ordered =
                sightings.stream()
                        .sorted(
                                Comparator.comparing((Sighting it) -> it.date().isEmpty())
                                        .thenComparing(
                                                it -> it.date().map(Object::toString).orElse(""))
                                        .thenComparing(it -> it.place().article().value())
                                        .thenComparing(it -> it.quote().value()))
                        .toList();
        List<Sighting> compared = compared(ordered);
        Versions versions = versions(compared, merged);
        Sighting agreed =
                compared.stream()
                        .filter(it -> it.words().equals(versions.agreed().text()))
                        .findFirst()
                        .orElseThrow();
        return new Statement(ordered, findings(ordered, versions), agreed);
    }

    private static Set<Finding> findings(List<Sighting> sightings, Versions versions) {
        EnumSet<Finding> findings = EnumSet.noneOf(Finding.class);
        if (isByDifferent(sightings)) {
            findings.add(Finding.DIFFERENT_SPEAKERS);
        }
        if (sightings.stream().anyMatch(Sighting::isVerbatim) && versions.isAltered()) {
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

    /** Words between quotation marks come before reports of them. */
    private static List<Sighting> compared(List<Sighting> sightings) {
        List<Sighting> verbatim = sightings.stream().filter(Sighting::isVerbatim).toList();
        return verbatim.isEmpty() ? sightings : verbatim;
    }

    private static Versions versions(List<Sighting> compared, Set<String> merged) {
        Map<String, Long> wordings =
                compared.stream()
                        .collect(
                                Collectors.groupingBy(
                                        Sighting::words,
                                        LinkedHashMap::new,
                                        Collectors.counting()));
        return new Versions(
                wordings.entrySet().stream()
                        .map(wording ->
                                Version.of(
                                        wording.getKey(),
                                        wording.getValue(),
                                        merged.contains(wording.getKey())))
                        .toList());
    }

    /** In how many articles it was seen. */
    public int articles() {
        return (int) sightings.stream().map(it -> it.place().article()).distinct().count();
    }

    public List<QuoteId> quotes() {
        return sightings.stream().map(Sighting::quote).toList();
    }
}
