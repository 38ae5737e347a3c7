package org.quotewright.ui.common.palette;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.quotewright.model.AttributedSpeaker;
import org.quotewright.model.KnownSpeaker;
import org.quotewright.model.Speaker;
import org.quotewright.review.OpenArticle;

/**
 * Tells the speakers of one article apart: whoever is longest in the project keeps the project's
 * colour, another takes one that nobody has, or whose words are farthest away.
 */
final class ArticleColours {

    private static final int COLOURS = SpeakerColour.COLOURS;
    private static final int FREE = Integer.MAX_VALUE;

    private final Map<Speaker, NavigableSet<Integer>> quotes = new HashMap<>();
    private final Map<Integer, NavigableSet<Integer>> quotesIn = new HashMap<>();
    private final Map<KnownSpeaker, Integer> chosen = new HashMap<>();

    ArticleColours(OpenArticle open) {
        for (int place = 0; place < open.quotes().size(); place++) {
            for (AttributedSpeaker by :
                    open.quotes().get(place).verdict().attribution().speakers()) {
                quotes.computeIfAbsent(by.speaker(), first -> new TreeSet<>()).add(place);
            }
        }
        open.speakers().stream()
                .sorted(
                        Comparator.comparing((KnownSpeaker known) -> known.first().value())
                                .thenComparing(known -> known.id().value()))
                .forEach(this::choose);
    }

    SpeakerColour of(KnownSpeaker known) {
        return new SpeakerColour(chosen.get(known), SpeakerColour.of(known).hatched());
    }

    private void choose(KnownSpeaker known) {
        NavigableSet<Integer> own =
                quotes.getOrDefault(known.speaker(), Collections.emptyNavigableSet());
        int colour = farthest(SpeakerColour.of(known).index(), own);
        chosen.put(known, colour);
        quotesIn.computeIfAbsent(colour, first -> new TreeSet<>()).addAll(own);
    }

    /** The first of those that are equally far, from the project's colour on. */
    private int farthest(int first, NavigableSet<Integer> own) {
        return IntStream.range(0, COLOURS)
                .mapToObj(step -> (first + step) % COLOURS)
                .max(Comparator.comparing(colour -> distance(own, colour)))
                .orElse(first);
    }

    private int distance(NavigableSet<Integer> own, int colour) {
        NavigableSet<Integer> others = quotesIn.get(colour);
        return others == null
                ? FREE
                : own.stream().mapToInt(place -> nearest(place, others)).min().orElse(FREE - 1);
    }

    private static int nearest(int place, NavigableSet<Integer> others) {
        return Stream.concat(
                        Stream.ofNullable(others.floor(place)),
                        Stream.ofNullable(others.ceiling(place)))
                .mapToInt(other -> Math.abs(other - place))
                .min()
                .orElse(FREE - 1);
    }
}
