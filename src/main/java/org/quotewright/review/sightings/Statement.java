package org.quotewright.review.sightings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.quotewright.model.QuoteId;
import org.quotewright.model.Speaker;
import org.quotewright.search.NameSpelling;
import org.quotewright.text.WordAlignment;
import org.quotewright.text.WordSequence;

/**
 * What was said once and is quoted in several articles.
 *
 * @param sightings the earliest first, then as the articles came
 * @param findings what is odd about them
 */
public record Statement(List<Sighting> sightings, Set<Finding> findings) {

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
        if (speakers(sightings) > 1) {
            findings.add(Finding.DIFFERENT_SPEAKERS);
        }
        if (isAltered(sightings.stream().filter(Sighting::isVerbatim).toList())) {
            findings.add(Finding.ALTERED_WORDING);
        }
        return findings;
    }

    /** How many there are, spellings of one name as one. */
    private static int speakers(List<Sighting> sightings) {
        List<NameSpelling> different = new ArrayList<>();
        sightings.stream()
                .flatMap(sighting -> sighting.named().stream())
                .map(Speaker::name)
                .distinct()
                .map(NameSpelling::of)
                .forEach(name -> {
                    if (different.stream().noneMatch(name::isOneWith)) {
                        different.add(name);
                    }
                });
        return different.size();
    }

    private static boolean isAltered(List<Sighting> verbatim) {
        if (verbatim.isEmpty()) {
            return false;
        }
        int[] fullest = words(fullest(verbatim));
        return verbatim.stream()
                .map(Statement::words)
                .anyMatch(words ->
                        WordAlignment.of(fullest, words).hasReplaced(fullest.length, words.length));
    }

    private static int[] words(Sighting sighting) {
        return WordSequence.of(sighting.words()).words();
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
