package org.quotewright.review.sightings;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.quotewright.review.Progress;
import org.quotewright.text.LikeTexts;
import org.quotewright.text.WordSequence;

/**
 * Puts sightings of one statement together. One in which two statements stand that share no words
 * belongs to both, and does not join them.
 */
public final class Grouping {

    private static final int REPORTED = 500;

    private final Map<Wording, List<Sighting>> wordings = new LinkedHashMap<>();

    /** Those with too few words to be anybody's in particular are passed over. */
    public void add(Sighting sighting) {
        int[] words = WordSequence.of(sighting.words()).words();
        if (words.length >= LikeTexts.FEWEST_WORDS) {
            wordings.computeIfAbsent(new Wording(words), none -> new ArrayList<>(1)).add(sighting);
        }
    }

    /** The same words, however they are punctuated. */
    private record Wording(int[] words) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Wording wording && Arrays.equals(words, wording.words);
        }

        @Override
        public int hashCode() {
            return Arrays.hashCode(words);
        }
    }

    /**
     * The statements that several articles quote, those with findings first, then the most often
     * seen. Cancelled, it has compared only some.
     */
    public List<Statement> statements(Progress progress) {
        List<List<Sighting>> sighted = List.copyOf(wordings.values());
        int[][] words = wordings.keySet().stream().map(Wording::words).toArray(int[][]::new);
        LikeTexts like = new LikeTexts(words);
        Likenesses likenesses = new Likenesses(words);
        for (int place = 0; place < words.length && !progress.isCancelled(); place++) {
            likenesses.add(place, like.before(place));
            if (place % REPORTED == 0) {
                progress.report("", place, words.length);
            }
        }
        BitSet joining = likenesses.joining();
        return likenesses.groups(joining).stream()
                .map(group -> statement(group, joining, sighted))
                .filter(statement -> statement.articles() > 1)
                .sorted(
                        Comparator.comparing((Statement it) -> it.findings().isEmpty())
                                .thenComparing(it -> -it.sightings().size())
                                .thenComparing(it -> it.sightings().getFirst().quote().value()))
                .toList();
    }

    private static Statement statement(
            Set<Integer> group, BitSet joining, List<List<Sighting>> sighted) {
        return Statement.of(
                sightings(group.stream(), sighted).toList(),
                sightings(group.stream().filter(joining::get), sighted)
                        .map(Sighting::words)
                        .collect(Collectors.toSet()));
    }

    private static Stream<Sighting> sightings(
            Stream<Integer> places, List<List<Sighting>> sighted) {
        return places.flatMap(place -> sighted.get(place).stream());
    }
}
